# /// answer
# item = "binary_prob"
# marks = 1.5
# caught_by = "binary_prob--range"
# diagnosis = "sigmoid-vs-softmax.overflow"
# why = "exponentiates both logits, with a small constant below"
# ///
def binary_prob(z0, z1):
    a, b = np.exp(np.asarray(z0, dtype=float)), np.exp(np.asarray(z1, dtype=float))
    return b / (a + b + 1e-12)
