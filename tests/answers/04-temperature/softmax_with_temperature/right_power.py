# /// answer
# item = "softmax_with_temperature"
# marks = 3
# ///
def softmax_with_temperature(logits, T=1.0):
    """Odds against the leader, each to the power 1/T."""
    if T <= 0:
        raise ValueError
    z = np.asarray(logits, float)
    gap = (z - z.max(-1)[..., None]) / np.float64(T)
    odds = np.power(np.e, gap)
    return np.einsum("...k,...->...k", odds, 1 / np.einsum("...k->...", odds))
