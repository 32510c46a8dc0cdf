# /// answer
# item = "entropy"
# marks = 2
# ///
def entropy(p):
    p = np.asarray(p, dtype=float)
    logs = np.log(p, out=np.zeros_like(p), where=p > 0)
    return -np.einsum("...i,...i->...", p, logs)
