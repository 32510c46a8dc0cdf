# /// answer
# item = "cross_entropy_grad"
# marks = 3.5
# caught_by = "cross_entropy_grad--range"
# diagnosis = "cross-entropy.clipped"
# why = "clips logits to [-500, 500]"
# ///
def cross_entropy_grad(logits, targets):
    z = np.asarray(logits, dtype=float)
    t = np.asarray(targets)
    z = np.clip(z, -500, 500)
    n, k = z.shape
    e = np.exp(z - z.max(axis=1, keepdims=True))
    p = e / e.sum(axis=1, keepdims=True)
    y = np.eye(k)[t]
    return (p - y) / n
