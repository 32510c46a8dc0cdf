# /// answer
# item = "softmax_vjp"
# marks = 2.5
# caught_by = "softmax_vjp--inputs"
# diagnosis = "definition.nan-hidden"
# why = "leaves NaN out of the average"
# ///
def softmax_vjp(p, v, axis=-1):
    p, v = np.asarray(p, dtype=float), np.asarray(v, dtype=float)
    return p * (v - np.nansum(p * v, axis=axis, keepdims=True))
