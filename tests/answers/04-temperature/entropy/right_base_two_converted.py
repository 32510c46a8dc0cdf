# /// answer
# item = "entropy"
# marks = 2
# ///
def entropy(p):
    p = np.asarray(p, dtype=float)
    bits = np.where(p > 0, -p * np.log2(np.where(p == 0, 1, p)), 0).sum(axis=-1)
    return bits * np.log(2)
