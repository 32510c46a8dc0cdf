# /// answer
# item = "entropy"
# marks = 0.5
# caught_by = "entropy--rows"
# diagnosis = "temperature.entropy-axis"
# why = "one number for the whole batch"
# ///
def entropy(p):
    p = np.asarray(p, dtype=float)
    return -np.sum(p * np.log(np.where(p > 0, p, 1)))
