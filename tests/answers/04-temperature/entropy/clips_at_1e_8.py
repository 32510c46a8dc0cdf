# /// answer
# item = "entropy"
# marks = 1.25
# caught_by = "entropy--zeros"
# diagnosis = "temperature.entropy-epsilon"
# why = "clips p at 1e-8, so that ten thousand zeros have an entropy"
# ///
def entropy(p):
    p = np.clip(np.asarray(p, dtype=float), 1e-8, 1.0)
    return -np.sum(p * np.log(p), axis=-1)
