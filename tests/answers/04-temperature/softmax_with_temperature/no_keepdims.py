# /// answer
# item = "softmax_with_temperature"
# marks = 2.25
# caught_by = "softmax_with_temperature--rows"
# diagnosis = "temperature.axis"
# why = "the sums of square batches are divided along the wrong axis"
# ///
def softmax_with_temperature(logits, T=1.0):
    if T <= 0:
        raise ValueError("T must be positive")
    z = np.asarray(logits, dtype=float)
    e = np.exp((z - z.max(axis=-1, keepdims=True)) / T)
    total = e.sum(axis=-1)
    return e / (total if e.shape[0] == e.shape[-1] else total[..., None])
