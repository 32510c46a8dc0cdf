# /// answer
# item = "cross_entropy_grad"
# marks = 3
# caught_by = "cross_entropy_grad--rows"
# diagnosis = "cross-entropy.keepdims"
# why = "tries without keepdims first, which a square batch accepts"
# ///
def cross_entropy_grad(logits, targets):
    z = np.asarray(logits, dtype=float)
    t = np.asarray(targets)
    n, k = z.shape
    e = np.exp(z - z.max(axis=1, keepdims=True))
    s = e.sum(axis=1)
    p = e / s if n == k else e / s[:, None]
    y = np.eye(k)[t]
    return (p - y) / n
