# /// answer
# item = "entropy"
# marks = 1.75
# caught_by = "entropy--small"
# diagnosis = "temperature.entropy-epsilon"
# why = "leaves out everything below 1e-5"
# ///
def entropy(p):
    p = np.asarray(p, dtype=float)
    p = np.where(p > 1e-5, p, 1.0)
    return -np.sum(p * np.log(p), axis=-1)
