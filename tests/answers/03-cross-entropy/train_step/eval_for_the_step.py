# /// answer
# item = "train_step"
# marks = 1.75
# caught_by = "train_step--leaves"
# diagnosis = "cross-entropy.mode"
# why = "makes the forward pass in evaluation mode"
# ///
def train_step(model, x, y, optimizer):
    model.eval()
    loss = F.cross_entropy(model(x), y)
    model.train()
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    return loss.item()
