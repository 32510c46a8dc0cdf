# /// answer
# item = "cross_entropy"
# marks = 0
# caught_by = "cross_entropy--values"
# diagnosis = "capstone.not-reduced"
# why = "returns one loss per position"
# ///
def cross_entropy(logits, targets):
    return -log_softmax(logits, -1).gather(-1, targets.unsqueeze(-1)).squeeze(-1)
