# /// answer
# item = "train_step"
# marks = 1.5
# caught_by = "train_step--loss"
# diagnosis = "cross-entropy.log-of-softmax"
# why = "adds 1e-9 inside the logarithm"
# ///
def train_step(model, x, y, optimizer):
    optimizer.zero_grad()
    loss = F.nll_loss(torch.log(torch.softmax(model(x), 1) + 1e-9), y)
    loss.backward()
    optimizer.step()
    return loss.item()
