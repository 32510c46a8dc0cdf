# /// answer
# item = "brier_score"
# marks = 2
# ///
def brier_score(probs, labels):
    p = np.array(probs, dtype=float)
    return np.mean((p**2).sum(1) - 2 * p[np.arange(len(p)), np.array(labels)] + 1)
