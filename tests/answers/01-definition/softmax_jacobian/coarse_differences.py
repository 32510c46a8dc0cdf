# /// answer
# item = "softmax_jacobian"
# marks = 0
# caught_by = "softmax_jacobian--matrix"
# diagnosis = "definition.jacobian-step"
# why = "measures with a step of 0.01, in one direction"
# ///
def softmax(z):
    e = np.exp(z)
    return e / e.sum()


def softmax_jacobian(z):
    z, h = np.array(z, dtype=float), 1e-2
    return np.stack([(softmax(z + h * s) - softmax(z)) / h for s in np.eye(z.size)], axis=1)
