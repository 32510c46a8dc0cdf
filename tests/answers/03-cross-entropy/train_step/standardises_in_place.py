# /// answer
# item = "train_step"
# marks = 1.25
# caught_by = "train_step--leaves"
# diagnosis = "general.mutated"
# why = "writes into the batch"
# ///
def train_step(model, x, y, optimizer):
    optimizer.zero_grad()
    loss = F.cross_entropy(model(x), y)
    loss.backward()
    optimizer.step()
    x.sub_(x.mean(0)).div_(x.std(0))
    return loss.item()
