# /// answer
# item = "train_step"
# marks = 1.5
# caught_by = "train_step--clean"
# diagnosis = "cross-entropy.stale-gradients"
# why = "never clears the gradients"
# ///
def train_step(model, x, y, optimizer):
    loss = F.cross_entropy(model(x), y)
    loss.backward()
    optimizer.step()
    return loss.item()
