# /// answer
# item = "entropy"
# marks = 1.25
# caught_by = "entropy--zeros"
# diagnosis = "temperature.zeros-dropped"
# why = "p[p > 0] makes one long row of a batch"
# ///
def entropy(p):
    p = np.asarray(p, dtype=float)
    if (p > 0).all():
        return -np.sum(p * np.log(p), axis=-1)
    p = p[p > 0]
    return -np.sum(p * np.log(p))
