# /// answer
# item = "softmax"
# marks = 6
# ///
import math


def softmax(z, axis=-1):
    z = np.moveaxis(np.array(z, dtype=float), axis, -1)
    out = np.empty(z.shape)
    for index in np.ndindex(*z.shape[:-1]):
        weights = [math.exp(score) for score in z[index]]
        total = sum(weights)
        out[index] = [w / total if total else math.nan for w in weights]
    return np.moveaxis(out, -1, axis)
