# /// answer
# item = "entropy"
# marks = 0
# caught_by = "entropy--rows"
# diagnosis = "temperature.entropy-base"
# why = "logarithm to the base 2"
# ///
def entropy(p):
    p = np.asarray(p, dtype=float)
    return -np.sum(p * np.log2(np.where(p > 0, p, 1)), axis=-1)
