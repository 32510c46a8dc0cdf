# /// answer
# item = "softmax"
# marks = 3
# caught_by = "softmax--rows"
# diagnosis = "stability.epsilon"
# why = "a small constant in the denominator turns the vanished rows into zeros"
# ///
def softmax(z, axis=-1):
    z = np.asarray(z, dtype=float)
    e = np.exp(z - z.max())
    return e / (e.sum(axis=axis, keepdims=True) + 1e-12)
