# /// answer
# item = "softmax_with_temperature"
# marks = 2.5
# caught_by = "softmax_with_temperature--cold"
# diagnosis = "temperature.divides-first"
# why = "z times 1/T, which overflows as well"
# ///
def softmax_with_temperature(logits, T=1.0):
    if T <= 0:
        raise ValueError("T must be positive")
    beta = 1.0 / T
    z = beta * np.asarray(logits, dtype=float)
    z = z - z.max(axis=-1, keepdims=True)
    return np.exp(z) / np.exp(z).sum(axis=-1, keepdims=True)
