# /// answer
# item = "train_step"
# marks = 1.5
# caught_by = "train_step--clean"
# diagnosis = "cross-entropy.own-optimizer"
# why = "makes an optimizer of its own"
# ///
def train_step(model, x, y, optimizer):
    optimizer.zero_grad()
    loss = F.cross_entropy(model(x), y)
    loss.backward()
    torch.optim.SGD(model.parameters(), lr=optimizer.param_groups[0]["lr"]).step()
    return loss.item()
