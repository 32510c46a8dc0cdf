# /// answer
# item = "entropy"
# marks = 0.5
# caught_by = "entropy--rows"
# diagnosis = "temperature.entropy-axis"
# why = "the mean over the batch"
# ///
def entropy(p):
    p = np.asarray(p, dtype=float)
    return np.mean(-np.sum(p * np.log(np.where(p > 0, p, 1)), axis=-1))
