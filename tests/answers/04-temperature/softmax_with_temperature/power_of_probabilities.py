# /// answer
# item = "softmax_with_temperature"
# marks = 2.5
# caught_by = "softmax_with_temperature--cold"
# diagnosis = "temperature.clipped-temperature"
# why = "p to the power 1/T, which is 0 to the power of a huge number where a tiny difference should count"
# ///
def softmax_with_temperature(logits, T=1.0):
    if T <= 0:
        raise ValueError("T must be positive")
    z = np.asarray(logits, dtype=float)
    e = np.exp(z - z.max(axis=-1, keepdims=True))
    p = (e / e.max(axis=-1, keepdims=True)) ** (1 / T)
    return p / p.sum(axis=-1, keepdims=True)
