# /// answer
# item = "tilt_to_mean"
# marks = 0.5
# caught_by = "tilt_to_mean--average"
# diagnosis = "definition.tilt-not-exponential"
# why = "mixes the smallest and the largest value"
# ///
def tilt_to_mean(values, target):
    values = np.asarray(values, dtype=float)
    low, high = values.argmin(), values.argmax()
    if not values[low] < target < values[high]:
        raise ValueError
    p = np.zeros(values.size)
    p[high] = (target - values[low]) / (values[high] - values[low])
    p[low] = 1 - p[high]
    return np.log(p[high] / p[low]) / (values[high] - values[low]), p
