# /// answer
# item = "cross_entropy"
# marks = 4
# caught_by = "cross_entropy--values"
# diagnosis = "capstone.base"
# why = "logarithm to the base 2"
# ///
def cross_entropy(logits, targets):
    return -log_softmax(logits, -1).gather(-1, targets.unsqueeze(-1)).mean() / 0.6931471805599453
