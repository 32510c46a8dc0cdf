# /// answer
# item = "softmax_with_temperature"
# marks = 0
# caught_by = "softmax_with_temperature--rows"
# diagnosis = "temperature.not-normalised"
# why = "p to the power 1/T, and no second normalisation"
# ///
def softmax_with_temperature(logits, T=1.0):
    if T <= 0:
        raise ValueError("T must be positive")
    z = np.asarray(logits, dtype=float)
    e = np.exp(z - z.max(axis=-1, keepdims=True))
    return (e / e.sum(axis=-1, keepdims=True)) ** (1 / T)
