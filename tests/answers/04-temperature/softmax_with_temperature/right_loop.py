# /// answer
# item = "softmax_with_temperature"
# marks = 3
# ///
import math


def softmax_with_temperature(logits, T=1.0):
    """Plain Python: one row at a time, number by number."""
    if not T > 0:
        raise ValueError("T must be positive")

    def one(row):
        row = [float(x) for x in row]
        top = max(row)
        if any(math.isnan(x) for x in row):
            return [math.nan] * len(row)
        weights = [math.exp(max((x - top) / T, -750.0)) if x > -math.inf else 0.0 for x in row]
        return [w / math.fsum(weights) for w in weights]

    z = np.asarray(logits, dtype=np.float64)
    return np.array([one(row) for row in z.reshape(-1, z.shape[-1])]).reshape(z.shape)
