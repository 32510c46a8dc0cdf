# /// answer
# item = "cross_entropy_grad"
# marks = 1.5
# caught_by = "cross_entropy_grad--rows"
# diagnosis = "cross-entropy.grad-columns"
# why = "p[:, targets] -= 1 touches every row"
# ///
def cross_entropy_grad(logits, targets):
    z = np.asarray(logits, dtype=float)
    t = np.asarray(targets)
    n = len(z)
    e = np.exp(z - z.max(axis=1, keepdims=True))
    p = e / e.sum(axis=1, keepdims=True)
    p[:, t] -= 1
    return p / n
