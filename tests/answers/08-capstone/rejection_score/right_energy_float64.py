# /// answer
# item = "rejection_score"
# marks = 5
# ///
def rejection_score(logits):
    return -torch.logsumexp(logits.double(), dim=1)
