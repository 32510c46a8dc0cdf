# /// answer
# item = "softmax_jacobian"
# marks = 0
# caught_by = "softmax_jacobian--matrix"
# diagnosis = "definition.jacobian-step"
# why = "measures with a step of 1e-6, in float32"
# ///
def softmax(z):
    e = np.exp(z - z.max())
    return e / e.sum()


def softmax_jacobian(z):
    z, h = np.array(z, dtype=np.float32), np.float32(1e-5)
    steps = np.eye(z.size, dtype=np.float32) * h
    return np.stack([(softmax(z + s) - softmax(z)) / h for s in steps], axis=1)
