# /// answer
# item = "softmax_jacobian"
# marks = 0
# caught_by = "softmax_jacobian--matrix"
# diagnosis = "definition.not-normalised"
# why = "puts the exponentials into the formula"
# ///
def softmax_jacobian(z):
    e = np.exp(np.asarray(z, dtype=float))
    return np.diag(e) - np.outer(e, e)
