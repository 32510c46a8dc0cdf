# /// answer
# item = "sparsemax"
# marks = 3
# ///
import math


def sparsemax(z, axis=-1):
    z = np.moveaxis(np.array(z, dtype=float), axis, -1)
    out = np.zeros(z.shape)
    for index in np.ndindex(*z.shape[:-1]):
        row = [float(x) for x in z[index]]
        if any(math.isnan(x) for x in row):
            out[index] = np.nan
            continue
        total, tau = 0.0, None
        for k, x in enumerate(sorted(row, reverse=True), start=1):
            total += x
            if x * k - total + 1 > 0:
                tau = (total - 1) / k
        out[index] = [x - tau if x > tau else 0.0 for x in row]
    return np.moveaxis(out, -1, axis)
