# /// answer
# item = "logsumexp"
# marks = 2.75
# caught_by = "logsumexp--pos-inf"
# diagnosis = "stability.inf-minus-inf"
# why = "the plain shift, without a thought for infinite maxima"
# ///
def logsumexp(z, axis=-1):
    z = np.asarray(z, dtype=float)
    top = z.max(axis=axis, keepdims=True)
    return np.log(np.exp(z - top).sum(axis=axis)) + np.squeeze(top, axis)
