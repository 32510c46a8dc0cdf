# /// answer
# item = "log_softmax"
# marks = 3.5
# caught_by = "log_softmax--rows"
# diagnosis = "stability.ties"
# why = "leaves every largest score out of the sum that log1p takes, not only one"
# ///
def log_softmax(z, axis=-1):
    z = np.array(z, dtype=float)
    d = z - z.max(axis=axis, keepdims=True)
    rest = np.where(d == 0, 0.0, np.exp(d))  # "leave out the 1"
    return d - np.log1p(rest.sum(axis=axis, keepdims=True))
