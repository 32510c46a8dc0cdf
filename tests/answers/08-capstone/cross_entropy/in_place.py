# /// answer
# item = "cross_entropy"
# marks = 11.5
# caught_by = "cross_entropy--dtype"
# diagnosis = "general.mutated"
# why = "shifts the logits in place"
# ///
def cross_entropy(logits, targets):
    logits.data -= logits.data.amax(-1, keepdim=True)
    return -log_softmax(logits, -1).gather(-1, targets.unsqueeze(-1)).mean()
