# /// answer
# item = "entropy"
# marks = 0
# caught_by = "entropy--rows"
# diagnosis = "temperature.entropy-formula"
# why = "applies a softmax to the probabilities"
# ///
def entropy(p):
    p = np.exp(np.asarray(p, dtype=float))
    p = p / p.sum(axis=-1, keepdims=True)
    return -np.sum(p * np.log(p), axis=-1)
