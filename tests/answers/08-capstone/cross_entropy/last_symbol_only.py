# /// answer
# item = "cross_entropy"
# marks = 6
# caught_by = "cross_entropy--axes"
# diagnosis = "capstone.some-places"
# why = "the loss of the last place of each text only"
# ///
def cross_entropy(logits, targets):
    if logits.dim() > 2:
        logits, targets = logits[..., -1, :], targets[..., -1]
    return -log_softmax(logits, -1).gather(-1, targets.unsqueeze(-1)).mean()
