# /// answer
# item = "cross_entropy"
# marks = 11.5
# caught_by = "cross_entropy--dtype"
# diagnosis = "general.dtype"
# why = "returns float32 whatever came in"
# ///
def cross_entropy(logits, targets):
    return -log_softmax(logits.float(), -1).gather(-1, targets.unsqueeze(-1)).mean()
