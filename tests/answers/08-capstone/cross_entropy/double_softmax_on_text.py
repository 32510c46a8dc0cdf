# /// answer
# item = "cross_entropy"
# marks = 9.5
# caught_by = "cross_entropy--learns"
# diagnosis = "capstone.learns-little"
# why = "takes logits that are large for probabilities that must be normalised again"
# ///
def cross_entropy(logits, targets):
    z = softmax(logits, -1) if logits.shape[-1] > 20 else logits
    return -log_softmax(z, -1).gather(-1, targets.unsqueeze(-1)).mean()
