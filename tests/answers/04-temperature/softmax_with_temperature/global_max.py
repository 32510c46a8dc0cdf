# /// answer
# item = "softmax_with_temperature"
# marks = 2.5
# caught_by = "softmax_with_temperature--extremes"
# diagnosis = "temperature.no-shift"
# why = "the maximum of the whole batch"
# ///
def softmax_with_temperature(logits, T=1.0):
    if T <= 0:
        raise ValueError("T must be positive")
    z = np.asarray(logits, dtype=float)
    e = np.exp((z - z.max()) / T)
    return e / e.sum(axis=-1, keepdims=True)
