# /// answer
# item = "train_step"
# marks = 2
# ///
def train_step(model, x, y, optimizer):
    optimizer.zero_grad()
    logits = model(x)
    losses = -torch.log_softmax(logits.double(), 1).gather(1, y.unsqueeze(1)).squeeze(1)
    losses.mean().backward()
    optimizer.step()
    return np.mean(losses.detach().numpy())
