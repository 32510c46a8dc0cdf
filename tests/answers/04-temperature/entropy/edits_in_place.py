# /// answer
# item = "entropy"
# marks = 1.75
# caught_by = "entropy--inputs"
# diagnosis = "general.mutated"
# why = "writes 1 over the zeros of the caller"
# ///
def entropy(p):
    p = np.asarray(p, dtype=float)
    p[p == 0] = 1.0
    return -np.sum(p * np.log(p), axis=-1)
