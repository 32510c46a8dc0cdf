# /// answer
# item = "cross_entropy_grad"
# marks = 0
# caught_by = "cross_entropy_grad--formula"
# diagnosis = "cross-entropy.grad-logits"
# why = "subtracts the target from the logits"
# ///
def cross_entropy_grad(logits, targets):
    z = np.asarray(logits, dtype=float)
    t = np.asarray(targets)
    n, k = z.shape
    y = np.eye(k)[t]
    return (z - y) / n
