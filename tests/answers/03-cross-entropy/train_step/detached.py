# /// answer
# item = "train_step"
# marks = 0
# caught_by = "train_step--step"
# diagnosis = "cross-entropy.detached"
# why = "detaches the logits"
# ///
def train_step(model, x, y, optimizer):
    optimizer.zero_grad()
    loss = F.cross_entropy(model(x).detach(), y)
    loss.backward()
    optimizer.step()
    return loss.item()
