# /// answer
# item = "softmax"
# marks = 5
# caught_by = "softmax--range"
# diagnosis = "definition.level"
# why = "takes the scores modulo 60 to keep them small"
# ///
def softmax(z, axis=-1):
    z = np.array(z, dtype=float)
    low = np.isfinite(z) & (abs(z) < 70) & (abs(z) > 60)
    e = np.exp(np.where(low, np.sign(z) * 60, z))
    return e / e.sum(axis=axis, keepdims=True)
