# /// answer
# item = "binary_prob"
# marks = 2
# ///
def binary_prob(z0, z1):
    pair = np.stack([np.asarray(z0, dtype=float), np.asarray(z1, dtype=float)])
    e = np.exp(pair - pair.max(axis=0))
    return (e / e.sum(axis=0))[1]
