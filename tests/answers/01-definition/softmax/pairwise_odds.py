# /// answer
# item = "softmax"
# marks = 5.5
# caught_by = "softmax--special"
# diagnosis = "definition.neg-inf"
# why = "divides by all odds: -inf minus -inf is NaN"
# ///
def softmax(z, axis=-1):
    rows = np.moveaxis(np.asarray(z, dtype=float), axis, -1)
    p = 1.0 / np.exp(rows[..., None, :] - rows[..., :, None]).sum(axis=-1)
    return np.moveaxis(p, -1, axis)
