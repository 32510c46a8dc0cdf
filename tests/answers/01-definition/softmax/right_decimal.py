# /// answer
# item = "softmax"
# marks = 6
# ///
def softmax(z, axis=-1):
    from decimal import Decimal

    def one(row):
        if any(np.isnan(row)) or all(x == -float("inf") for x in row):
            return [float("nan")] * len(row)
        e = [Decimal(float(x)).exp() if x > -1e300 else Decimal(0) for x in row]
        s = sum(e)
        return [float(x / s) for x in e]

    return np.apply_along_axis(lambda r: np.array(one(r.tolist())), axis, np.asarray(z).astype(np.float64))
