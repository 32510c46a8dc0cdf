# /// answer
# item = "bce_with_logits"
# marks = 3.5
# caught_by = "bce_with_logits--inputs"
# diagnosis = "stability.float16"
# why = "stays in float16"
# ///
def bce_with_logits(z, y, pos_weight=None):
    z, y = np.asarray(z), np.asarray(y)
    if z.dtype.kind != "f":
        z, y = z.astype(float), y.astype(float)
    w = 1 if pos_weight is None else np.asarray(pos_weight, dtype=float)
    zero = z.dtype.type(0)
    return (w * y * np.logaddexp(zero, -z) + (1 - y) * np.logaddexp(zero, z)).mean()
