# /// answer
# item = "cross_entropy"
# marks = 4
# caught_by = "cross_entropy--values"
# diagnosis = "capstone.sum-not-mean"
# why = "sums over the positions"
# ///
def cross_entropy(logits, targets):
    return -log_softmax(logits, -1).gather(-1, targets.unsqueeze(-1)).sum()
