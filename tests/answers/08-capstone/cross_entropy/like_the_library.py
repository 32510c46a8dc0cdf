# /// answer
# item = "cross_entropy"
# marks = 6
# caught_by = "cross_entropy--axes"
# diagnosis = "capstone.class-axis"
# why = "expects the classes on axis 1, like the library"
# ///
def cross_entropy(logits, targets):
    return -log_softmax(logits, 1 if logits.dim() > 1 else 0).gather(1, targets.unsqueeze(1)).mean()
