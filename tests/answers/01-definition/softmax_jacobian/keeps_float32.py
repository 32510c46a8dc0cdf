# /// answer
# item = "softmax_jacobian"
# marks = 3.5
# caught_by = "softmax_jacobian--inputs"
# diagnosis = "definition.short-overflow"
# why = "calculates float32 input in float32, without a shift"
# ///
def softmax_jacobian(z):
    z = np.asarray(z)
    e = np.exp(z if z.dtype == np.float32 else z.astype(float))
    p = e / e.sum()
    return np.diag(p) - np.outer(p, p)
