# /// answer
# item = "log_softmax"
# marks = 4
# ///
def log_softmax(z, axis=-1):
    rows = np.sort(np.moveaxis(np.asarray(z, dtype=float), axis, -1), axis=-1)
    top = rows[..., -1:]
    gaps = rows[..., :-1] - top
    # logaddexp(0, x) is log1p(exp(x)) and keeps its digits
    tail = np.logaddexp.reduce(np.concatenate([gaps, np.zeros_like(top)], axis=-1), axis=-1, keepdims=True)
    shifted = np.moveaxis(np.asarray(z, dtype=float), axis, -1) - top
    return np.moveaxis(shifted - tail, -1, axis)
