# /// answer
# item = "logsumexp"
# marks = 4
# ///
import math


def logsumexp(z, axis=-1):
    z = np.moveaxis(np.array(z, dtype=float), axis, -1)
    out = np.empty(z.shape[:-1])
    for index in np.ndindex(*out.shape):
        row = [float(x) for x in z[index]]
        if any(math.isnan(x) for x in row):
            out[index] = math.nan
            continue
        top = max(row)
        out[index] = top if math.isinf(top) else top + math.log(sum(math.exp(x - top) for x in row))
    return out
