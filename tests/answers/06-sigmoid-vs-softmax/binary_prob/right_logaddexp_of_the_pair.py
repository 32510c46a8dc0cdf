# /// answer
# item = "binary_prob"
# marks = 2
# ///
def binary_prob(z0, z1):
    pair = np.stack([np.asarray(z0, float), np.asarray(z1, float)])
    return np.exp(pair[1] - np.logaddexp.reduce(pair, axis=0))
