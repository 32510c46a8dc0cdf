# /// answer
# item = "train_step"
# marks = 1.5
# caught_by = "train_step--loss"
# diagnosis = "cross-entropy.nll-on-logits"
# why = "reports nll_loss of raw logits"
# ///
def train_step(model, x, y, optimizer):
    optimizer.zero_grad()
    loss = F.cross_entropy(model(x), y)
    reported = F.nll_loss(model(x), y).item()
    loss.backward()
    optimizer.step()
    return reported
