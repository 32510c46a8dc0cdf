# /// answer
# item = "softmax_with_temperature"
# marks = 2.5
# caught_by = "softmax_with_temperature--cold"
# diagnosis = "temperature.clipped-temperature"
# why = "T + 1e-8 against a division by zero"
# ///
def softmax_with_temperature(logits, T=1.0):
    if T <= 0:
        raise ValueError("T must be positive")
    z = np.asarray(logits, dtype=float)
    e = np.exp((z - z.max(axis=-1, keepdims=True)) / (T + 1e-8))
    return e / e.sum(axis=-1, keepdims=True)
