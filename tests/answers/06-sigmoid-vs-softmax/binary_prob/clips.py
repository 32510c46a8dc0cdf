# /// answer
# item = "binary_prob"
# marks = 1.25
# caught_by = "binary_prob--range"
# diagnosis = "sigmoid-vs-softmax.epsilon"
# why = "clips both logits to +-500"
# ///
def binary_prob(z0, z1):
    a = np.exp(np.clip(np.asarray(z0, dtype=float), -500, 500))
    b = np.exp(np.clip(np.asarray(z1, dtype=float), -500, 500))
    return b / (a + b)
