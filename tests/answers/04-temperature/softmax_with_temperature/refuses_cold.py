# /// answer
# item = "softmax_with_temperature"
# marks = 1.5
# caught_by = "softmax_with_temperature--refuses"
# diagnosis = "temperature.refuses-too-much"
# why = "refuses everything below 0.01"
# ///
def softmax_with_temperature(logits, T=1.0):
    if T < 0.01:
        raise ValueError("T is too small")
    z = np.asarray(logits, dtype=float)
    e = np.exp((z - z.max(axis=-1, keepdims=True)) / T)
    return e / e.sum(axis=-1, keepdims=True)
