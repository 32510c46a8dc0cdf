# /// answer
# item = "logsumexp"
# marks = 4
# ///
def logsumexp(z, axis=-1):
    rows = np.sort(np.moveaxis(np.asarray(z, dtype=float), axis, -1), axis=-1)
    top, rest = rows[..., -1], rows[..., :-1]  # NaN sorts to the end
    with np.errstate(invalid="ignore"):
        result = top + np.log1p(np.exp(rest - top[..., None]).sum(axis=-1))
    return np.where(np.isinf(top), top, result)
