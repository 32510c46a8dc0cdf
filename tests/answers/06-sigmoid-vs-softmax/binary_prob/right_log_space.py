# /// answer
# item = "binary_prob"
# marks = 2
# ///
def binary_prob(z0, z1):
    z0, z1 = np.asarray(z0, dtype=float), np.asarray(z1, dtype=float)
    return np.exp(z1 - np.logaddexp(z0, z1))
