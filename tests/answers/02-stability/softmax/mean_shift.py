# /// answer
# item = "softmax"
# marks = 2
# caught_by = "softmax--range"
# diagnosis = "stability.mean-shift"
# why = "centres by the mean: a score far above it still overflows, and -inf makes the mean infinite"
# ///
def softmax(z, axis=-1):
    z = np.asarray(z, dtype=float)
    e = np.exp(z - z.mean(axis=axis, keepdims=True))
    return e / e.sum(axis=axis, keepdims=True)
