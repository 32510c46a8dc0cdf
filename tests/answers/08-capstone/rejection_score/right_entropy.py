# /// answer
# item = "rejection_score"
# marks = 5
# ///
def rejection_score(logits):
    log_p = log_softmax(logits, -1)
    return -(log_p.exp() * log_p).sum(-1)
