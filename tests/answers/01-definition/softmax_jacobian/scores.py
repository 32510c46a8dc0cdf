# /// answer
# item = "softmax_jacobian"
# marks = 0
# caught_by = "softmax_jacobian--matrix"
# diagnosis = "definition.jacobian-of-scores"
# why = "takes the scores for probabilities"
# ///
def softmax_jacobian(z):
    z = np.asarray(z, dtype=float)
    return np.diag(z) - np.outer(z, z)
