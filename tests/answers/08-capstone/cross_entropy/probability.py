# /// answer
# item = "cross_entropy"
# marks = 0
# caught_by = "cross_entropy--values"
# diagnosis = "capstone.not-log"
# why = "the mean of minus p, without a logarithm"
# ///
def cross_entropy(logits, targets):
    return -softmax(logits, -1).gather(-1, targets.unsqueeze(-1)).mean()
