# /// answer
# item = "softmax"
# marks = 2.5
# caught_by = "softmax--range"
# diagnosis = "stability.absorbed"
# why = "exp(z - logsumexp): log 2 is lost beside 1e307"
# ///
def softmax(z, axis=-1):
    z = np.asarray(z, dtype=float)
    m = z.max(axis=axis, keepdims=True)
    return np.exp(z - (m + np.log(np.exp(z - m).sum(axis=axis, keepdims=True))))
