# /// answer
# item = "train_step"
# marks = 0.25
# caught_by = "train_step--step"
# diagnosis = "cross-entropy.two-steps"
# why = "runs two rounds"
# ///
def train_step(model, x, y, optimizer):
    for _ in range(2):
        optimizer.zero_grad()
        loss = F.cross_entropy(model(x), y)
        loss.backward()
        optimizer.step()
    return loss.item()
