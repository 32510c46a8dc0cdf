# /// answer
# item = "cross_entropy_grad"
# marks = 1
# caught_by = "cross_entropy_grad--rows"
# diagnosis = "cross-entropy.global-sum"
# why = "softmax over the whole batch"
# ///
def cross_entropy_grad(logits, targets):
    z = np.asarray(logits, dtype=float)
    t = np.asarray(targets)
    n, k = z.shape
    e = np.exp(z - z.max())
    p = e / e.sum()
    y = np.eye(k)[t]
    return (p - y) / n
