# /// answer
# item = "train_step"
# marks = 1.75
# caught_by = "train_step--leaves"
# diagnosis = "cross-entropy.mode"
# why = "switches to evaluation mode for the report"
# ///
def train_step(model, x, y, optimizer):
    optimizer.zero_grad()
    loss = F.cross_entropy(model(x), y)
    loss.backward()
    optimizer.step()
    model.eval()
    return loss.item()
