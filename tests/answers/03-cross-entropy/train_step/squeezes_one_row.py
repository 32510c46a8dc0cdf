# /// answer
# item = "train_step"
# marks = 1.5
# caught_by = "train_step--loss"
# diagnosis = "cross-entropy.single-row"
# why = "squeezes the logits, so that a batch of one loses its axis"
# ///
def train_step(model, x, y, optimizer):
    optimizer.zero_grad()
    loss = F.cross_entropy(model(x).squeeze(), y)
    loss.backward()
    optimizer.step()
    return loss.item()
