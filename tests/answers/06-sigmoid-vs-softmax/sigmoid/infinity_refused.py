# /// answer
# item = "sigmoid"
# marks = 2.5
# caught_by = "sigmoid--range"
# diagnosis = "sigmoid-vs-softmax.infinity"
# why = "raises for infinities"
# ///
def sigmoid(z):
    z = np.asarray(z, dtype=float)
    if np.isinf(z).any():
        raise ValueError("infinite logits")
    return 1 / (1 + np.exp(-z))
