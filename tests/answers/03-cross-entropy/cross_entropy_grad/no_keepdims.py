# /// answer
# item = "cross_entropy_grad"
# marks = 1
# caught_by = "cross_entropy_grad--rows"
# diagnosis = "cross-entropy.keepdims"
# why = "forgets keepdims"
# ///
def cross_entropy_grad(logits, targets):
    z = np.asarray(logits, dtype=float)
    t = np.asarray(targets)
    n, k = z.shape
    e = np.exp(z - z.max(axis=1, keepdims=True))
    p = e / e.sum(axis=1)
    y = np.eye(k)[t]
    return (p - y) / n
