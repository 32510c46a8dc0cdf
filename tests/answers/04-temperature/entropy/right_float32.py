# /// answer
# item = "entropy"
# marks = 2
# ///
def entropy(p):
    p = np.asarray(p, dtype=np.float32)
    h = np.zeros(p.shape, dtype=np.float32)
    some = p > 0
    h[some] = p[some] * np.log(p[some])
    return -h.sum(axis=-1)
