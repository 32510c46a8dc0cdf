# /// answer
# item = "train_step"
# marks = 1.5
# caught_by = "train_step--loss"
# diagnosis = "cross-entropy.single-row"
# why = "a one-hot matrix of three classes"
# ///
def train_step(model, x, y, optimizer):
    optimizer.zero_grad()
    loss = F.cross_entropy(model(x), F.one_hot(y, 3).float())
    loss.backward()
    optimizer.step()
    return loss.item()
