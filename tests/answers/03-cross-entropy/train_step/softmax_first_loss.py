# /// answer
# item = "train_step"
# marks = 1.5
# caught_by = "train_step--loss"
# diagnosis = "cross-entropy.double-softmax"
# why = "reports the loss of a doubled softmax"
# ///
def train_step(model, x, y, optimizer):
    optimizer.zero_grad()
    loss = F.cross_entropy(model(x), y)
    reported = F.cross_entropy(F.softmax(model(x), dim=-1), y).item()
    loss.backward()
    optimizer.step()
    return reported
