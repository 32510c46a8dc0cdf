# /// answer
# item = "softmax_with_temperature"
# marks = 2
# caught_by = "softmax_with_temperature--extremes"
# diagnosis = "temperature.no-shift"
# why = "exponentiates z / T as it is"
# ///
def softmax_with_temperature(logits, T=1.0):
    if T <= 0:
        raise ValueError("T must be positive")
    e = np.exp(np.asarray(logits, dtype=float) / T)
    return e / e.sum(axis=-1, keepdims=True)
