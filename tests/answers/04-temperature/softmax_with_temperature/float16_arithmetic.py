# /// answer
# item = "softmax_with_temperature"
# marks = 2.75
# caught_by = "softmax_with_temperature--inputs"
# diagnosis = "temperature.float16"
# why = "leaves float16 as it is"
# ///
def softmax_with_temperature(logits, T=1.0):
    if T <= 0:
        raise ValueError("T must be positive")
    z = np.asarray(logits)
    z = z if z.dtype == np.float16 else z.astype(float)
    e = np.exp((z - z.max(axis=-1, keepdims=True)) / T)
    return e / e.sum(axis=-1, keepdims=True)
