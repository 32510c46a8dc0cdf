# /// answer
# item = "train_step"
# marks = 1.5
# caught_by = "train_step--clean"
# diagnosis = "cross-entropy.stale-gradients"
# why = "clears only what it made itself"
# ///
def train_step(model, x, y, optimizer):
    loss = F.cross_entropy(model(x), y)
    loss.backward()
    optimizer.step()
    optimizer.zero_grad()
    return loss.item()
