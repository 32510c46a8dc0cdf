# /// answer
# item = "softmax_with_temperature"
# marks = 3
# ///
def softmax_with_temperature(logits, T=1.0):
    if T <= 0:
        raise ValueError
    z = np.asarray(logits, dtype=np.longdouble)
    d = (z - z.max(-1, keepdims=True)) / np.longdouble(T)
    return np.exp(d - np.logaddexp.reduce(d, axis=-1, keepdims=True))
