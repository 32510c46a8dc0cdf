# /// answer
# item = "entropy"
# marks = 0
# caught_by = "entropy--rows"
# diagnosis = "temperature.entropy-exponential"
# why = "e to the entropy"
# ///
def entropy(p):
    p = np.asarray(p, dtype=float)
    return np.exp(-np.sum(p * np.log(np.where(p > 0, p, 1)), axis=-1))
