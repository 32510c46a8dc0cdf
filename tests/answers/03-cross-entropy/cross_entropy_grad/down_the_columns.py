# /// answer
# item = "cross_entropy_grad"
# marks = 0
# caught_by = "cross_entropy_grad--rows"
# diagnosis = "cross-entropy.columns"
# why = "softmax over axis 0"
# ///
def cross_entropy_grad(logits, targets):
    z = np.asarray(logits, dtype=float)
    t = np.asarray(targets)
    n, k = z.shape
    e = np.exp(z - z.max(axis=0, keepdims=True))
    p = e / e.sum(axis=0, keepdims=True)
    y = np.eye(k)[t]
    return (p - y) / n
