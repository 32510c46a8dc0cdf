# /// answer
# item = "entropy"
# marks = 1
# caught_by = "entropy--zeros"
# diagnosis = "temperature.entropy-epsilon"
# why = "adds 1e-6 to all and normalises"
# ///
def entropy(p):
    p = np.asarray(p, dtype=float) + 1e-9
    p = p / p.sum(axis=-1, keepdims=True)
    return -np.sum(p * np.log(p), axis=-1)
