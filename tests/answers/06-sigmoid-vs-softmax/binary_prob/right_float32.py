# /// answer
# item = "binary_prob"
# marks = 2
# ///
def binary_prob(z0, z1):
    gap = np.float32(z1) - np.float32(z0)
    return 1 / (1 + np.exp(-gap))
