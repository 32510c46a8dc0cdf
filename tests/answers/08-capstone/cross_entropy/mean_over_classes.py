# /// answer
# item = "cross_entropy"
# marks = 4
# caught_by = "cross_entropy--values"
# diagnosis = "capstone.mean-over-classes"
# why = "the mean over positions and classes"
# ///
def cross_entropy(logits, targets):
    onehot = torch.nn.functional.one_hot(targets, logits.shape[-1]).to(logits.dtype)
    return -(onehot * log_softmax(logits, -1)).mean()
