# /// answer
# item = "train_step"
# marks = 0.75
# caught_by = "train_step--step"
# diagnosis = "cross-entropy.no-step"
# why = "never goes backward"
# ///
def train_step(model, x, y, optimizer):
    optimizer.zero_grad()
    loss = F.cross_entropy(model(x), y)
    optimizer.step()
    return loss.item()
