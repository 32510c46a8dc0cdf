# /// answer
# item = "softmax_with_temperature"
# marks = 1
# caught_by = "softmax_with_temperature--rows"
# diagnosis = "temperature.not-normalised"
# why = "divides by T in the numerator only"
# ///
def softmax_with_temperature(logits, T=1.0):
    if T <= 0:
        raise ValueError("T must be positive")
    z = np.asarray(logits, dtype=float)
    z = z - z.max(axis=-1, keepdims=True)
    return np.exp(z / T) / np.exp(z).sum(axis=-1, keepdims=True)
