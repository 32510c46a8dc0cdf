# /// answer
# item = "train_step"
# marks = 1.5
# caught_by = "train_step--loss"
# diagnosis = "cross-entropy.log-of-softmax"
# why = "reports the right loss and steps along the gradient of another"
# ///
def train_step(model, x, y, optimizer):
    z = model(x)
    loss = -torch.log(torch.softmax(z, 1)[torch.arange(len(y)), y]).mean()
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    return F.cross_entropy(z, y).item()
