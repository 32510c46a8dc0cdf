# /// answer
# item = "train_step"
# marks = 0.75
# caught_by = "train_step--step"
# diagnosis = "cross-entropy.no-step"
# why = "never steps"
# ///
def train_step(model, x, y, optimizer):
    optimizer.zero_grad()
    loss = F.cross_entropy(model(x), y)
    loss.backward()
    return loss.item()
