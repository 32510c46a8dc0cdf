# /// answer
# item = "softmax_vjp"
# marks = 1.75
# caught_by = "softmax_vjp--axes"
# diagnosis = "definition.keepdims"
# why = "lines up by shape, and so goes wrong for square batches"
# ///
def softmax_vjp(p, v, axis=-1):
    p, v = np.asarray(p, dtype=float), np.asarray(v, dtype=float)
    s = (p * v).sum(axis=axis)
    if s.shape == p.shape[-1:]:
        return p * (v - s)
    return p * (v - np.expand_dims(s, axis))
