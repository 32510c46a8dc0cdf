# /// answer
# item = "train_step"
# marks = 0.75
# caught_by = "train_step--step"
# diagnosis = "general.values"
# why = "calls step twice on the same gradients"
# ///
def train_step(model, x, y, optimizer):
    optimizer.zero_grad()
    loss = F.cross_entropy(model(x), y)
    loss.backward()
    optimizer.step()
    optimizer.step()
    return loss.item()
