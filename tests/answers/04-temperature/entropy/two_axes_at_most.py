# /// answer
# item = "entropy"
# marks = 1.25
# caught_by = "entropy--rows"
# diagnosis = "temperature.entropy-axis"
# why = "sums along axis 1, whatever the number of axes"
# ///
def entropy(p):
    p = np.asarray(p, dtype=float)
    return -np.sum(p * np.log(np.where(p > 0, p, 1)), axis=1 if p.ndim > 1 else 0)
