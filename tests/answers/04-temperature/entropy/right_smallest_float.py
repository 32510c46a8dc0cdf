# /// answer
# item = "entropy"
# marks = 2
# ///
def entropy(p):
    p = np.asarray(p, dtype=float)
    return -(p * np.log(p + np.finfo(float).tiny)).sum(-1)
