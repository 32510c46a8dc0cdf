# /// answer
# item = "tilt_to_mean"
# marks = 2.5
# caught_by = "tilt_to_mean--range"
# diagnosis = "definition.tilt-bracket"
# why = "a fixed number of gradient steps, too few near the ends"
# ///
def tilt_to_mean(values, target):
    values = np.asarray(values, dtype=float)
    low, high = values.min(), values.max()
    if not low < target < high:
        raise ValueError
    place, goal, lam = (values - low) / (high - low), (target - low) / (high - low), 0.0
    for _ in range(3000):
        e = np.exp(lam * place - max(lam, 0))
        p = e / e.sum()
        lam += 4 * (goal - p @ place)
    return lam / (high - low), p
