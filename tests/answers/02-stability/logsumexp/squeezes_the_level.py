# /// answer
# item = "logsumexp"
# marks = 3.5
# caught_by = "logsumexp--rows"
# diagnosis = "general.shape"
# why = "squeezes every axis of length 1 from the level alone: right until broadcasting mixes the rows"
# ///
def logsumexp(z, axis=-1):
    z = np.asarray(z, dtype=float)
    top = z.max(axis=axis, keepdims=True)
    level = np.where(np.isfinite(top), top, 0.0)
    with np.errstate(all="ignore"):
        return np.log(np.exp(z - level).sum(axis=axis)) + np.squeeze(level)
