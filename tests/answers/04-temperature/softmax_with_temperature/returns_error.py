# /// answer
# item = "softmax_with_temperature"
# marks = 2
# caught_by = "softmax_with_temperature--refuses"
# diagnosis = "temperature.zero"
# why = "returns the error instead of raising it"
# ///
def softmax_with_temperature(logits, T=1.0):
    if T <= 0:
        return ValueError("T must be positive")
    z = np.asarray(logits, dtype=float)
    e = np.exp((z - z.max(axis=-1, keepdims=True)) / T)
    return e / e.sum(axis=-1, keepdims=True)
