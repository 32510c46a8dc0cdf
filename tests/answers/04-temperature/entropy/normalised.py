# /// answer
# item = "entropy"
# marks = 0
# caught_by = "entropy--rows"
# diagnosis = "temperature.entropy-base"
# why = "divides by log K"
# ///
def entropy(p):
    p = np.asarray(p, dtype=float)
    return -np.sum(p * np.log(np.where(p > 0, p, 1)), axis=-1) / np.log(p.shape[-1])
