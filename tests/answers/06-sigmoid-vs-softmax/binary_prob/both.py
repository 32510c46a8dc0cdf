# /// answer
# item = "binary_prob"
# marks = 0
# caught_by = "binary_prob--values"
# diagnosis = "sigmoid-vs-softmax.both-classes"
# why = "returns the pair"
# ///
def binary_prob(z0, z1):
    e = np.exp(np.array([z0, z1], dtype=float) - np.maximum(z0, z1))
    return e / e.sum(axis=0)
