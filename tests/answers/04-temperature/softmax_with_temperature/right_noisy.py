# /// answer
# item = "softmax_with_temperature"
# marks = 3
# ///
import warnings


def softmax_with_temperature(logits, T=1.0):
    print("T =", T)
    warnings.warn("slow", stacklevel=1)
    if T <= 0:
        raise ValueError("T must be positive")
    z = np.asarray(logits, dtype=float)
    z = z - z.max(axis=-1, keepdims=True)
    e = np.exp(z / T)
    return e / e.sum(axis=-1, keepdims=True)
