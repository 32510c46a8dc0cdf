# /// answer
# item = "cross_entropy"
# marks = 2
# caught_by = "cross_entropy--values"
# diagnosis = "capstone.double-softmax"
# why = "applies softmax twice"
# ///
def cross_entropy(logits, targets):
    return -log_softmax(softmax(logits, -1), -1).gather(-1, targets.unsqueeze(-1)).mean()
