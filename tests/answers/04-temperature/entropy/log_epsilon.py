# /// answer
# item = "entropy"
# marks = 1.75
# caught_by = "entropy--small"
# diagnosis = "temperature.entropy-epsilon"
# why = "log(p + 1e-8)"
# ///
def entropy(p):
    p = np.asarray(p, dtype=float)
    return -np.sum(p * np.log(p + 1e-8), axis=-1)
