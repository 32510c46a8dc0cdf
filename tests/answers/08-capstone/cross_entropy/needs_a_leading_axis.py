# /// answer
# item = "cross_entropy"
# marks = 10
# caught_by = "cross_entropy--axes"
# diagnosis = "capstone.leading-axes"
# why = "needs a batch axis"
# ///
def cross_entropy(logits, targets):
    picked = log_softmax(logits, -1).flatten(0, -2)[torch.arange(targets.numel()), targets.flatten()]
    return -picked.sum() / (len(targets) * targets[0].numel())
