# /// answer
# item = "softmax"
# marks = 4
# ///
import math


def softmax(z, axis=-1):
    z = np.moveaxis(np.array(z, dtype=float), axis, -1)
    out = np.empty(z.shape)
    for index in np.ndindex(*z.shape[:-1]):
        row = [float(x) for x in z[index]]
        top = max(row)
        weights = [math.exp(x - top) for x in row]
        total = sum(weights)
        out[index] = [w / total for w in weights]
    return np.moveaxis(out, -1, axis)
