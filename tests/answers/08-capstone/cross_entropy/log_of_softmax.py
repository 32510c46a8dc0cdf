# /// answer
# item = "cross_entropy"
# marks = 10.5
# caught_by = "cross_entropy--range"
# diagnosis = "capstone.log-of-softmax"
# why = "the logarithm of a probability that underflows"
# ///
def cross_entropy(logits, targets):
    return -softmax(logits, -1).log().gather(-1, targets.unsqueeze(-1)).mean()
