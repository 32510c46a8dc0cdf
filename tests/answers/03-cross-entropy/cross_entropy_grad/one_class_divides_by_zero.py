# /// answer
# item = "cross_entropy_grad"
# marks = 3
# caught_by = "cross_entropy_grad--formula"
# diagnosis = "cross-entropy.one-class"
# why = "normalises by the other classes' sum"
# ///
def cross_entropy_grad(logits, targets):
    z = np.asarray(logits, dtype=float)
    t = np.asarray(targets)
    n, k = z.shape
    e = np.exp(z - z.max(axis=1, keepdims=True))
    p = e / e.sum(axis=1, keepdims=True)
    y = np.eye(k)[t]
    p = p if k > 1 else p / (1 - p)
    return (p - y) / n
