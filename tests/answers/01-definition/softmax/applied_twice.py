# /// answer
# item = "softmax"
# marks = 0
# caught_by = "softmax--row"
# diagnosis = "definition.twice"
# why = "applies the formula twice"
# ///
def softmax(z, axis=-1):
    for _ in range(2):
        e = np.exp(np.asarray(z, dtype=float))
        z = e / e.sum(axis=axis, keepdims=True)
    return z
