# /// answer
# item = "train_step"
# marks = 0.25
# caught_by = "train_step--step"
# diagnosis = "cross-entropy.step-sum"
# why = "sums over the batch"
# ///
def train_step(model, x, y, optimizer):
    optimizer.zero_grad()
    loss = F.cross_entropy(model(x), y, reduction="sum")
    loss.backward()
    optimizer.step()
    return loss.item()
