# /// answer
# item = "log_softmax"
# marks = 4
# ///
import math


def log_softmax(z, axis=-1):
    z = np.moveaxis(np.array(z, dtype=float), axis, -1)
    out = np.empty(z.shape)
    for index in np.ndindex(*z.shape[:-1]):
        row = z[index].tolist()
        first = row.index(max(row))
        top = row[first]
        rest = sum(math.exp(x - top) for i, x in enumerate(row) if i != first)
        out[index] = [x - top - math.log1p(rest) for x in row]
    return np.moveaxis(out, -1, axis)
