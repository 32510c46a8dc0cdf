# /// answer
# item = "softmax"
# marks = 4.5
# caught_by = "softmax--axes"
# diagnosis = "definition.one-class"
# why = "takes a batch of single scores for one row"
# ///
def softmax(z, axis=-1):
    z = np.asarray(z, dtype=float)
    if z.ndim == 2 and z.shape[1] == 1:
        axis = 0
    e = np.exp(z)
    return e / e.sum(axis=axis, keepdims=True)
