# /// answer
# item = "bce_with_logits"
# marks = 3.5
# caught_by = "bce_with_logits--inputs"
# diagnosis = "stability.integer-wrap"
# why = "negates unsigned logits"
# ///
def bce_with_logits(z, y, pos_weight=None):
    z, y = np.asarray(z), np.asarray(y)
    w = 1 if pos_weight is None else np.asarray(pos_weight, dtype=float)
    return (
        w * y * np.logaddexp(0.0, (-z).astype(float)) + (1 - y) * np.logaddexp(0.0, z.astype(float))
    ).mean()
