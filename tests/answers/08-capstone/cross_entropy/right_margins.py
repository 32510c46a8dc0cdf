# /// answer
# item = "cross_entropy"
# marks = 12
# ///
def cross_entropy(logits, targets):
    margins = logits - logits.gather(-1, targets.unsqueeze(-1))  # log of the odds against the target
    return margins.logsumexp(-1).mean()
