# /// answer
# item = "softmax_jacobian"
# marks = 2.5
# caught_by = "softmax_jacobian--range"
# diagnosis = "definition.clipped"
# why = "clips the scores"
# ///
def softmax_jacobian(z):
    e = np.exp(np.clip(np.asarray(z, dtype=float), -50, 50))
    p = e / e.sum()
    return np.diag(p) - np.outer(p, p)
