# /// answer
# item = "train_step"
# marks = 1.5
# caught_by = "train_step--clean"
# diagnosis = "cross-entropy.stale-gradients"
# why = "clears gradients only where they are None"
# ///
def train_step(model, x, y, optimizer):
    for p in model.parameters():
        if p.grad is None:
            p.grad = torch.zeros_like(p)
    loss = F.cross_entropy(model(x), y)
    loss.backward()
    optimizer.step()
    return loss.item()
