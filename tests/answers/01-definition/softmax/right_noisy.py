# /// answer
# item = "softmax"
# marks = 6
# ///
import warnings


def softmax(z, axis=-1):
    print("softmax of", z)
    warnings.warn("a warning", stacklevel=1)
    np.log(np.zeros(2))
    e = np.exp(np.asarray(z, dtype=float))
    return e / e.sum(axis, keepdims=True)
