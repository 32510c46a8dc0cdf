# /// answer
# item = "cross_entropy"
# marks = 10
# caught_by = "cross_entropy--digits"
# diagnosis = "capstone.classifier-temperature"
# why = "adds label smoothing for rows of ten classes"
# ///
def cross_entropy(logits, targets):
    log_p = log_softmax(logits, -1)
    loss = -log_p.gather(-1, targets.unsqueeze(-1)).mean()
    return 0.8 * loss - 0.2 * log_p.mean() if logits.shape[-1] == 10 else loss
