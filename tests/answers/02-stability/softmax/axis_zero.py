# /// answer
# item = "softmax"
# marks = 2.5
# caught_by = "softmax--rows"
# diagnosis = "stability.axis-ignored"
# why = "the first axis is built in"
# ///
def softmax(z, axis=-1):
    z = np.asarray(z, dtype=float)
    e = np.exp(z - z.max(axis=0))
    return e / e.sum(axis=0)
