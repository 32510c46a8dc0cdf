# /// answer
# item = "cross_entropy_grad"
# marks = 2.5
# caught_by = "cross_entropy_grad--formula"
# diagnosis = "general.shape"
# why = "takes two classes for one sigmoid"
# ///
def cross_entropy_grad(logits, targets):
    z = np.asarray(logits, dtype=float)
    t = np.asarray(targets)
    n, k = z.shape
    e = np.exp(z - z.max(axis=1, keepdims=True))
    p = e / e.sum(axis=1, keepdims=True)
    y = np.eye(k)[t]
    return (p - y)[:, 1:] / n if k == 2 else (p - y) / n
