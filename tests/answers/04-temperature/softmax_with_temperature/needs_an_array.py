# /// answer
# item = "softmax_with_temperature"
# marks = 2.75
# caught_by = "softmax_with_temperature--inputs"
# diagnosis = "temperature.list-input"
# why = "a list has no max()"
# ///
def softmax_with_temperature(logits, T=1.0):
    if T <= 0:
        raise ValueError("T must be positive")
    if isinstance(logits, list) and isinstance(logits[0], list):
        z = logits / T
    z = np.asarray(logits).astype(float)
    e = np.exp((z - z.max(axis=-1, keepdims=True)) / T)
    return e / e.sum(axis=-1, keepdims=True)
