# /// answer
# item = "train_step"
# marks = 0.25
# caught_by = "train_step--step"
# diagnosis = "cross-entropy.nll-on-logits"
# why = "gives raw logits to nll_loss"
# ///
def train_step(model, x, y, optimizer):
    optimizer.zero_grad()
    loss = F.nll_loss(model(x), y)
    loss.backward()
    optimizer.step()
    return loss.item()
