# /// answer
# item = "cross_entropy_grad"
# marks = 3.5
# caught_by = "cross_entropy_grad--inputs"
# diagnosis = "general.mutated"
# why = "shifts the caller's logits in place"
# ///
def cross_entropy_grad(logits, targets):
    z = np.asarray(logits, dtype=float)
    t = np.asarray(targets)
    n, k = z.shape
    z -= z.max(axis=1, keepdims=True)
    e = np.exp(z)
    p = e / e.sum(axis=1, keepdims=True)
    y = np.eye(k)[t]
    return (p - y) / n
