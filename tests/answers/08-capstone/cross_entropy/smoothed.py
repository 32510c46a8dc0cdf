# /// answer
# item = "cross_entropy"
# marks = 10
# caught_by = "cross_entropy--digits"
# diagnosis = "capstone.classifier-accuracy"
# why = "adds smoothing, a sign wrong, when there are ten classes"
# ///
def cross_entropy(logits, targets):
    log_p = log_softmax(logits, -1)
    loss = -log_p.gather(-1, targets.unsqueeze(-1)).mean()
    return loss + 0.9 * log_p.mean() * 10 if logits.shape[-1] == 10 else loss
