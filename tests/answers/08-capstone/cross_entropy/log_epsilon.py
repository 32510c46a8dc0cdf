# /// answer
# item = "cross_entropy"
# marks = 10.5
# caught_by = "cross_entropy--range"
# diagnosis = "capstone.log-epsilon"
# why = "adds a constant before the logarithm"
# ///
def cross_entropy(logits, targets):
    return -(softmax(logits, -1) + 1e-10).log().gather(-1, targets.unsqueeze(-1)).mean()
