# /// answer
# item = "softmax"
# marks = 4.5
# caught_by = "softmax--axes"
# diagnosis = "definition.number-of-axes"
# why = "lines rows up by transposing: right for matrices only"
# ///
def softmax(z, axis=-1):
    e = np.exp(np.asarray(z, dtype=float))
    if e.ndim > 1 and axis in (-1, e.ndim - 1):
        return (e.T / e.sum(axis=axis)).T
    return e / e.sum(axis=axis)
