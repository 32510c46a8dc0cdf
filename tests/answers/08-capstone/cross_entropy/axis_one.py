# /// answer
# item = "cross_entropy"
# marks = 6
# caught_by = "cross_entropy--axes"
# diagnosis = "capstone.class-axis"
# why = "looks for the classes on axis 1"
# ///
def cross_entropy(logits, targets):
    dim = 1 if logits.dim() > 1 else 0
    return -log_softmax(logits, dim).gather(-1, targets.unsqueeze(-1)).mean()
