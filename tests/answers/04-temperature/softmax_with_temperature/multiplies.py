# /// answer
# item = "softmax_with_temperature"
# marks = 1
# caught_by = "softmax_with_temperature--rows"
# diagnosis = "temperature.inverted"
# why = "multiplies the logits by T"
# ///
def softmax_with_temperature(logits, T=1.0):
    if T <= 0:
        raise ValueError("T must be positive")
    z = np.asarray(logits, dtype=float)
    e = np.exp((z - z.max(axis=-1, keepdims=True)) * T)
    return e / e.sum(axis=-1, keepdims=True)
