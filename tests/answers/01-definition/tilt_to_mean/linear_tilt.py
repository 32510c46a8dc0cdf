# /// answer
# item = "tilt_to_mean"
# marks = 1
# caught_by = "tilt_to_mean--average"
# diagnosis = "definition.tilt-not-exponential"
# why = "shares that climb in equal steps have the average, too"
# ///
def tilt_to_mean(values, target):
    values = np.asarray(values, dtype=float)
    if not values.min() < target < values.max():
        raise ValueError
    away = values - values.mean()
    lam = (target - values.mean()) / (away @ away)
    return lam, 1 / values.size + lam * away
