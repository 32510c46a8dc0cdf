# /// answer
# item = "train_step"
# marks = 0.25
# caught_by = "train_step--step"
# diagnosis = "cross-entropy.double-softmax"
# why = "applies softmax before cross_entropy"
# ///
def train_step(model, x, y, optimizer):
    optimizer.zero_grad()
    loss = F.cross_entropy(torch.softmax(model(x), dim=1), y)
    loss.backward()
    optimizer.step()
    return loss.item()
