# /// answer
# item = "softmax_with_temperature"
# marks = 2.5
# caught_by = "softmax_with_temperature--cold"
# diagnosis = "temperature.clipped-temperature"
# why = "below 1e-12 the leaders share everything"
# ///
def softmax_with_temperature(logits, T=1.0):
    if T < 1e-12 and T > 0:
        z = np.asarray(logits, dtype=float)
        e = (z == z.max(axis=-1, keepdims=True)).astype(float)
        return e / e.sum(axis=-1, keepdims=True)
    if T <= 0:
        raise ValueError
    z = np.asarray(logits, dtype=float)
    e = np.exp((z - z.max(axis=-1, keepdims=True)) / T)
    return e / e.sum(axis=-1, keepdims=True)
