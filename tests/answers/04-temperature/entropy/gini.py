# /// answer
# item = "entropy"
# marks = 0
# caught_by = "entropy--rows"
# diagnosis = "temperature.entropy-formula"
# why = "1 minus the sum of squares"
# ///
def entropy(p):
    p = np.asarray(p, dtype=float)
    return 1 - np.sum(p * p, axis=-1)
