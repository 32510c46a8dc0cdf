# /// answer
# item = "cross_entropy_grad"
# marks = 3.5
# caught_by = "cross_entropy_grad--range"
# diagnosis = "cross-entropy.global-max"
# why = "subtracts one maximum from the whole batch"
# ///
def cross_entropy_grad(logits, targets):
    z = np.asarray(logits, dtype=float)
    t = np.asarray(targets)
    n, k = z.shape
    e = np.exp(z - z.max())
    p = e / e.sum(axis=1, keepdims=True)
    y = np.eye(k)[t]
    return (p - y) / n
