# /// answer
# item = "binary_prob"
# marks = 2
# ///
def binary_prob(z0, z1):
    return 0.5 + 0.5 * np.tanh((np.array(z1, dtype=float) - np.array(z0, dtype=float)) / 2)
