# /// answer
# item = "binary_prob"
# marks = 1
# caught_by = "binary_prob--range"
# diagnosis = "sigmoid-vs-softmax.epsilon"
# why = "one maximum for all pairs, and a small constant"
# ///
def binary_prob(z0, z1):
    pair = np.stack([np.asarray(z0, dtype=float), np.asarray(z1, dtype=float)])
    e = np.exp(pair - pair.max())
    return e[1] / (e[0] + e[1] + 1e-9)
