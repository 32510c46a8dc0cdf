# /// answer
# item = "softmax_with_temperature"
# marks = 2
# caught_by = "softmax_with_temperature--refuses"
# diagnosis = "temperature.negative"
# why = "refuses 0 and lets a negative T pass"
# ///
def softmax_with_temperature(logits, T=1.0):
    if T == 0:
        raise ValueError("T must not be 0")
    z = np.asarray(logits, dtype=float)
    z = z / 1.0 - (z.max(axis=-1, keepdims=True) if T > 0 else z.min(axis=-1, keepdims=True))
    e = np.exp(z / T)
    return e / e.sum(axis=-1, keepdims=True)
