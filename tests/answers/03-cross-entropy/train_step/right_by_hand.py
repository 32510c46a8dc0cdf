# /// answer
# item = "train_step"
# marks = 2
# ///
def train_step(model, x, y, optimizer):
    """Log-sum-exp minus the right logit, and its gradient handed to the logits."""
    for p in model.parameters():
        p.grad = None
    z = model(x)
    with torch.no_grad():
        loss = (torch.logsumexp(z, 1) - z[torch.arange(len(y)), y]).mean()
        error = (torch.softmax(z, 1) - F.one_hot(y, z.shape[1])) / len(y)
    z.backward(error)
    optimizer.step()
    return loss.item()
