# /// answer
# item = "cross_entropy_grad"
# marks = 0
# caught_by = "cross_entropy_grad--formula"
# diagnosis = "cross-entropy.grad-no-target"
# why = "forgets to subtract the target"
# ///
def cross_entropy_grad(logits, targets):
    z = np.asarray(logits, dtype=float)
    n = len(z)
    e = np.exp(z - z.max(axis=1, keepdims=True))
    p = e / e.sum(axis=1, keepdims=True)
    return p / n
