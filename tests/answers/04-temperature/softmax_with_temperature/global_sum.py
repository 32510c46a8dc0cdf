# /// answer
# item = "softmax_with_temperature"
# marks = 1.5
# caught_by = "softmax_with_temperature--rows"
# diagnosis = "temperature.global-sum"
# why = "one sum for the whole batch"
# ///
def softmax_with_temperature(logits, T=1.0):
    if T <= 0:
        raise ValueError("T must be positive")
    z = np.asarray(logits, dtype=float)
    e = np.exp((z - z.max(axis=-1, keepdims=True)) / T)
    e = np.exp(z / T) if e.ndim > 1 else e
    return e / e.sum()
