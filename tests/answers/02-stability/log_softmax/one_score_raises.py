# /// answer
# item = "log_softmax"
# marks = 3.5
# caught_by = "log_softmax--rows"
# diagnosis = "stability.one-score"
# why = "the others of a row of one score have no maximum"
# ///
def log_softmax(z, axis=-1):
    z = np.moveaxis(np.array(z, dtype=float), axis, -1)
    out = np.empty_like(z)
    for i in range(z.shape[-1]):
        others = np.delete(z, i, axis=-1)
        m = others.max(axis=-1)
        m = np.where(np.isinf(m), 0, m)
        lse = m + np.log(np.exp(others - m[..., None]).sum(-1))
        out[..., i] = -np.logaddexp(0.0, lse - z[..., i])
    return np.moveaxis(out, -1, axis)
