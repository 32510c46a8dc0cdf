# /// answer
# item = "tilt_to_mean"
# marks = 1.5
# caught_by = "tilt_to_mean--average"
# diagnosis = "definition.tilt-accuracy"
# why = "takes one step from the plain mean"
# ///
def tilt_to_mean(values, target):
    values = np.asarray(values, dtype=float)
    if not values.min() < target < values.max():
        raise ValueError
    lam = (target - values.mean()) / values.var()
    e = np.exp(lam * (values - values.mean()))
    p = e / e.sum()
    for _ in range(2):
        mean = p @ values
        lam += (target - mean) / (p @ (values - mean) ** 2)
        e = np.exp(lam * (values - values.mean()))
        p = e / e.sum()
    return lam, p
