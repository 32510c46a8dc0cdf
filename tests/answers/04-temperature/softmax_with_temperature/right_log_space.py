# /// answer
# item = "softmax_with_temperature"
# marks = 3
# ///
def softmax_with_temperature(logits, T=1.0):
    if T <= 0.0:
        raise ValueError(f"temperature {T} is not positive")
    z = np.array(logits, dtype=np.float64)
    with np.errstate(over="ignore"):
        z = (z - np.max(z, axis=-1, keepdims=True)) / T
    return np.exp(z - np.logaddexp.reduce(z, axis=-1, keepdims=True))
