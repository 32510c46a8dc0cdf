# /// answer
# item = "cross_entropy"
# marks = 8
# caught_by = "cross_entropy--axes"
# diagnosis = "capstone.sum-not-mean"
# why = "divides by the first axis only"
# ///
def cross_entropy(logits, targets):
    n = len(targets) if targets.dim() else 1
    return -log_softmax(logits, -1).gather(-1, targets.unsqueeze(-1)).sum() / n
