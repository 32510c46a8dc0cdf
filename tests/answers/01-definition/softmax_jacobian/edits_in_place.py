# /// answer
# item = "softmax_jacobian"
# marks = 3.5
# caught_by = "softmax_jacobian--inputs"
# diagnosis = "general.mutated"
# why = "subtracts the maximum in place"
# ///
def softmax_jacobian(z):
    z = np.asarray(z, dtype=float)
    z -= z.max()
    p = np.exp(z) / np.exp(z).sum()
    return np.diag(p) - np.outer(p, p)
