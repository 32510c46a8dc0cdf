# /// answer
# item = "cross_entropy_grad"
# marks = 2
# caught_by = "cross_entropy_grad--mean"
# diagnosis = "cross-entropy.grad-of-sum"
# why = "forgets the factor 1/N"
# ///
def cross_entropy_grad(logits, targets):
    z = np.asarray(logits, dtype=float)
    t = np.asarray(targets)
    k = z.shape[1]
    e = np.exp(z - z.max(axis=1, keepdims=True))
    p = e / e.sum(axis=1, keepdims=True)
    y = np.eye(k)[t]
    return p - y
