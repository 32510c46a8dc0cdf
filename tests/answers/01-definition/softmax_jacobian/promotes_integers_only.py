# /// answer
# item = "softmax_jacobian"
# marks = 3.5
# caught_by = "softmax_jacobian--inputs"
# diagnosis = "definition.float16"
# why = "calculates float16 in float16"
# ///
def softmax_jacobian(z):
    z = np.asarray(z)
    if z.dtype.kind != "f":
        z = z.astype(float)
    e = np.exp(z - z.max())
    p = e / e.sum()
    return np.diag(p) - np.outer(p, p)
