# /// answer
# item = "softmax_jacobian"
# marks = 3.5
# caught_by = "softmax_jacobian--inputs"
# diagnosis = "definition.integer-wrap"
# why = "np.exp makes float16 of one-byte integers"
# ///
def softmax_jacobian(z):
    e = np.exp(z)
    p = e / e.sum()
    return np.diag(p) - np.outer(p, p)
