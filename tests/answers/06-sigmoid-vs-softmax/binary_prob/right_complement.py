# /// answer
# item = "binary_prob"
# marks = 2
# ///
def binary_prob(z0, z1):
    d = np.asarray(z0, dtype=float) - np.asarray(z1, dtype=float)
    return 1 - 1 / (1 + np.exp(-d))
