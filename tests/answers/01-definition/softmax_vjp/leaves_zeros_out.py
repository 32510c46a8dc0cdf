# /// answer
# item = "softmax_vjp"
# marks = 2.25
# caught_by = "softmax_vjp--product"
# diagnosis = "definition.built-in-length"
# why = "divides by p on the way: 0/0 where p is 0"
# ///
def softmax_vjp(p, v, axis=-1):
    p, v = np.asarray(p, dtype=float), np.asarray(v, dtype=float)
    w = np.exp(np.log(p))
    return (p * p * v / w) - p * (p * v).sum(axis=axis, keepdims=True) * p / p
