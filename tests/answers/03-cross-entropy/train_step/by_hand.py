# /// answer
# item = "train_step"
# marks = 1.5
# caught_by = "train_step--clean"
# diagnosis = "cross-entropy.own-optimizer"
# why = "updates by hand with the learning rate"
# ///
def train_step(model, x, y, optimizer):
    optimizer.zero_grad()
    loss = F.cross_entropy(model(x), y)
    loss.backward()
    with torch.no_grad():
        for p in model.parameters():
            p -= optimizer.param_groups[0]["lr"] * p.grad
    return loss.item()
