# /// answer
# item = "softmax_with_temperature"
# marks = 3
# ///
def softmax_with_temperature(logits, T=1.0):
    if T <= 0:
        raise ValueError("T")
    z = np.asarray(logits, dtype=np.float64)
    exponents = ((z - z.max(axis=-1, keepdims=True)) / T).astype(np.float32)
    e = np.exp(exponents)
    return e / e.sum(axis=-1, keepdims=True)
