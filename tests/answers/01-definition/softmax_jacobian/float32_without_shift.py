# /// answer
# item = "softmax_jacobian"
# marks = 2.5
# caught_by = "softmax_jacobian--range"
# diagnosis = "definition.short-overflow"
# why = "exponentiates in float32 without a shift"
# ///
def softmax_jacobian(z):
    e = np.exp(np.asarray(z, dtype=np.float32))
    p = e / e.sum()
    return np.diag(p) - np.outer(p, p)
