# /// answer
# item = "softmax"
# marks = 4
# ///
import warnings

warnings.simplefilter("error")


def softmax(z, axis=-1):
    z = np.array(z, dtype=float)
    z -= z.max(axis=axis, keepdims=True)
    np.exp(z, out=z)
    z /= z.sum(axis=axis, keepdims=True)
    return z
