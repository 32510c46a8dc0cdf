# /// answer
# item = "softmax_with_temperature"
# marks = 2
# caught_by = "softmax_with_temperature--refuses"
# diagnosis = "temperature.zero"
# why = "answers T = 0 with the argmax instead of refusing it"
# ///
def softmax_with_temperature(logits, T=1.0):
    z = np.asarray(logits, dtype=float)
    if T < 0:
        raise ValueError("T must not be negative")
    if T == 0:
        return np.eye(z.shape[-1])[z.argmax(axis=-1)]
    e = np.exp((z - z.max(axis=-1, keepdims=True)) / T)
    return e / e.sum(axis=-1, keepdims=True)
