# /// answer
# item = "softmax_with_temperature"
# marks = 2.75
# caught_by = "softmax_with_temperature--inputs"
# diagnosis = "temperature.integer-arithmetic"
# why = "keeps the integers, and divides them without a remainder"
# ///
def softmax_with_temperature(logits, T=1.0):
    if T <= 0:
        raise ValueError("T must be positive")
    z = np.asarray(logits)
    z = z - z.max(axis=-1, keepdims=True)
    z = z // T if z.dtype.kind in "iu" else z / T
    e = np.exp(z)
    return e / e.sum(axis=-1, keepdims=True)
