# /// answer
# item = "entropy"
# marks = 2
# ///
def entropy(p):
    p = np.clip(np.asarray(p, dtype=float), 1e-12, 1.0)
    return -(p * np.log(p)).sum(axis=-1)
