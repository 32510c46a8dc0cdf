# /// answer
# item = "softmax"
# marks = 3
# caught_by = "softmax--axes"
# diagnosis = "definition.keepdims"
# why = "lines up by shape, and so goes wrong for square batches"
# ///
def softmax(z, axis=-1):
    e = np.exp(np.asarray(z, dtype=float))
    s = e.sum(axis=axis)
    if s.ndim == 1 and s.shape[0] == e.shape[-1]:
        return e / s
    return e / np.expand_dims(s, axis)
