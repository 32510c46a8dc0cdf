# /// answer
# item = "entropy"
# marks = 0
# caught_by = "entropy--rows"
# diagnosis = "temperature.entropy-mean"
# why = "averages the terms"
# ///
def entropy(p):
    p = np.asarray(p, dtype=float)
    return -np.mean(p * np.log(np.where(p > 0, p, 1)), axis=-1)
