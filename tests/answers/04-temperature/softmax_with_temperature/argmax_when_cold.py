# /// answer
# item = "softmax_with_temperature"
# marks = 2.5
# caught_by = "softmax_with_temperature--cold"
# diagnosis = "temperature.one-hot"
# why = "a branch to argmax, which gives all to the first of two equal leaders"
# ///
def softmax_with_temperature(logits, T=1.0):
    if T <= 0:
        raise ValueError("T must be positive")
    z = np.asarray(logits, dtype=float)
    if T < 1e-100 and z.max() > 1e-100:
        return np.eye(z.shape[-1])[z.argmax(axis=-1)]
    e = np.exp((z - z.max(axis=-1, keepdims=True)) / T)
    return e / e.sum(axis=-1, keepdims=True)
