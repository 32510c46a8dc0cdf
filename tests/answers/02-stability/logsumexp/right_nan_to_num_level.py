# /// answer
# item = "logsumexp"
# marks = 4
# ///
def logsumexp(z, axis=-1):
    z = np.asarray(z, dtype=float)
    top = np.nan_to_num(np.max(z, axis=axis, keepdims=True))  # infinities become the largest finite number
    with np.errstate(all="ignore"):
        total = np.exp(z - top).sum(axis=axis)
        return np.log(total) + top.squeeze(axis)
