# /// answer
# item = "train_step"
# marks = 1.5
# caught_by = "train_step--loss"
# diagnosis = "cross-entropy.loss-tensor"
# why = "detached, but still a tensor"
# ///
def train_step(model, x, y, optimizer):
    optimizer.zero_grad()
    loss = F.cross_entropy(model(x), y)
    loss.backward()
    optimizer.step()
    return loss.detach()
