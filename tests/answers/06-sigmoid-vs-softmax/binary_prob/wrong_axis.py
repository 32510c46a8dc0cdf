# /// answer
# item = "binary_prob"
# marks = 0.5
# caught_by = "binary_prob--arrays"
# diagnosis = "sigmoid-vs-softmax.pairs"
# why = "stacks first, normalises over the last axis"
# ///
def binary_prob(z0, z1):
    pair = np.stack([np.asarray(z0, dtype=float), np.asarray(z1, dtype=float)])
    e = np.exp(pair - pair.max(axis=-1, keepdims=True)) if pair.ndim > 1 else np.exp(pair - pair.max())
    return (e / e.sum(axis=-1, keepdims=True))[1]
