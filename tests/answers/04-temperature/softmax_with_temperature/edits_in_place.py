# /// answer
# item = "softmax_with_temperature"
# marks = 2.75
# caught_by = "softmax_with_temperature--inputs"
# diagnosis = "general.mutated"
# why = "subtracts and divides in the caller's array"
# ///
def softmax_with_temperature(logits, T=1.0):
    if T <= 0:
        raise ValueError("T must be positive")
    z = np.asarray(logits, dtype=float)
    z -= z.max(axis=-1, keepdims=True)
    z /= T
    e = np.exp(z)
    return e / e.sum(axis=-1, keepdims=True)
