# /// answer
# item = "bce_with_logits"
# marks = 3.5
# caught_by = "bce_with_logits--inputs"
# diagnosis = "general.mutated"
# why = "multiplies the weight into y"
# ///
def bce_with_logits(z, y, pos_weight=None):
    z, y = np.asarray(z, dtype=float), np.asarray(y, dtype=float)
    no = (1 - y) * np.logaddexp(0, z)
    if pos_weight is not None:
        y *= np.asarray(pos_weight, dtype=float)
    return (y * np.logaddexp(0, -z) + no).mean()
