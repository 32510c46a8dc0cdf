# /// answer
# item = "softmax_with_temperature"
# marks = 2.5
# caught_by = "softmax_with_temperature--cold"
# diagnosis = "temperature.float32-range"
# why = "T = 1e-300 is 0 in float32"
# ///
def softmax_with_temperature(logits, T=1.0):
    if T <= 0:
        raise ValueError("T must be positive")
    z = np.asarray(logits, dtype=np.float32)
    e = np.exp((z - z.max(axis=-1, keepdims=True)) / np.float32(T))
    return e / e.sum(axis=-1, keepdims=True)
