# /// answer
# item = "cross_entropy"
# marks = 0
# caught_by = "cross_entropy--values"
# diagnosis = "capstone.sign"
# why = "the sign is turned round"
# ///
def cross_entropy(logits, targets):
    return log_softmax(logits, -1).gather(-1, targets.unsqueeze(-1)).mean()
