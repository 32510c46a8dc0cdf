# /// answer
# item = "softmax_with_temperature"
# marks = 2
# caught_by = "softmax_with_temperature--refuses"
# diagnosis = "temperature.zero"
# why = "an assert raises AssertionError, no ValueError"
# ///
def softmax_with_temperature(logits, T=1.0):
    assert T > 0, "T must be positive"
    z = np.asarray(logits, dtype=float)
    e = np.exp((z - z.max(axis=-1, keepdims=True)) / T)
    return e / e.sum(axis=-1, keepdims=True)
