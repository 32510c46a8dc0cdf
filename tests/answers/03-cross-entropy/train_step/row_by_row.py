# /// answer
# item = "train_step"
# marks = 0.75
# caught_by = "train_step--step"
# diagnosis = "general.values"
# why = "makes one step for every row"
# ///
def train_step(model, x, y, optimizer):
    before = F.cross_entropy(model(x), y).item()
    for a, b in zip(x.split(1), y.split(1), strict=True):
        optimizer.zero_grad()
        F.cross_entropy(model(a), b).backward()
        optimizer.step()
    return before
