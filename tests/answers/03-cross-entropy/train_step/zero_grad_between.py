# /// answer
# item = "train_step"
# marks = 0.75
# caught_by = "train_step--step"
# diagnosis = "cross-entropy.no-step"
# why = "clears the gradients right before the step"
# ///
def train_step(model, x, y, optimizer):
    optimizer.zero_grad()
    loss = F.cross_entropy(model(x), y)
    loss.backward()
    optimizer.zero_grad()
    optimizer.step()
    return loss.item()
