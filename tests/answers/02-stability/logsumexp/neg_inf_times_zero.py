# /// answer
# item = "logsumexp"
# marks = 2.75
# caught_by = "logsumexp--special"
# diagnosis = "stability.neg-inf"
# why = "weights the differences, so that 0 meets -inf"
# ///
def logsumexp(z, axis=-1):
    """logsumexp = sum(p * z) + entropy: a true identity, and 0 * -inf is NaN."""
    z = np.asarray(z, dtype=float)
    top = z.max(axis=axis, keepdims=True)
    with np.errstate(all="ignore"):
        d = z - top
        p = np.exp(d) / np.exp(d).sum(axis=axis, keepdims=True)
        result = (p * (d - np.log(p))).sum(axis=axis) + np.squeeze(top, axis)
    finite = z.min(axis=axis) > -700 + np.squeeze(top, axis)
    plain = np.log(np.exp(np.where(np.isinf(d), 0, d)).sum(axis=axis)) + np.squeeze(top, axis)
    return np.where(finite | np.isinf(z).any(axis=axis), result, plain)
