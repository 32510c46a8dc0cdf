# /// answer
# item = "softmax_vjp"
# marks = 2.5
# caught_by = "softmax_vjp--inputs"
# diagnosis = "definition.float16"
# why = "calculates in the dtype of the input"
# ///
def softmax_vjp(p, v, axis=-1):
    p, v = np.asarray(p), np.asarray(v)
    return p * (v - (p * v).sum(axis=axis, keepdims=True))
