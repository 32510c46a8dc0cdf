# /// answer
# item = "entropy"
# marks = 2
# ///
import math


def entropy(p):
    p = np.asarray(p, dtype=float)
    rows = p.reshape(-1, p.shape[-1])
    h = [-math.fsum(x * math.log(x) for x in row.tolist() if x > 0) for row in rows]
    return np.array(h).reshape(p.shape[:-1])
