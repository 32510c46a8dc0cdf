# /// answer
# item = "cross_entropy_grad"
# marks = 3.5
# caught_by = "cross_entropy_grad--inputs"
# diagnosis = "cross-entropy.list-input"
# why = "uses logits before they are an array"
# ///
def cross_entropy_grad(logits, targets):
    z = logits
    t = np.asarray(targets)
    n, k = z.shape
    e = np.exp(z - z.max(axis=1, keepdims=True))
    p = e / e.sum(axis=1, keepdims=True)
    y = np.eye(k)[t]
    return (p - y) / n
