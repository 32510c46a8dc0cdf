# /// answer
# item = "softmax_with_temperature"
# marks = 2.25
# caught_by = "softmax_with_temperature--rows"
# diagnosis = "temperature.axis"
# why = "sums along axis 1 whenever there is more than one axis"
# ///
def softmax_with_temperature(logits, T=1.0):
    if T <= 0:
        raise ValueError("T must be positive")
    z = np.asarray(logits, dtype=float)
    axis = 1 if z.ndim > 1 else 0
    e = np.exp((z - z.max(axis=axis, keepdims=True)) / T)
    return e / e.sum(axis=axis, keepdims=True)
