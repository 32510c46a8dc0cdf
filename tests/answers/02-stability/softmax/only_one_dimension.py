# /// answer
# item = "softmax"
# marks = 2.5
# caught_by = "softmax--rows"
# diagnosis = "stability.global-sum"
# why = "maximum and sum over everything: right for a single row only"
# ///
def softmax(z, axis=-1):
    z = np.asarray(z, dtype=float)
    e = np.exp(z - z.max())
    return e / e.sum()
