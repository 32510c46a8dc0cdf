# /// answer
# item = "cross_entropy_grad"
# marks = 0
# caught_by = "cross_entropy_grad--formula"
# diagnosis = "cross-entropy.grad-only-target"
# why = "leaves the wrong classes at 0"
# ///
def cross_entropy_grad(logits, targets):
    z = np.asarray(logits, dtype=float)
    t = np.asarray(targets)
    n, k = z.shape
    e = np.exp(z - z.max(axis=1, keepdims=True))
    p = e / e.sum(axis=1, keepdims=True)
    y = np.eye(k)[t]
    return (p - y) * y / n
