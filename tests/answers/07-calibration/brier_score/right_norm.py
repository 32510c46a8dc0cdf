# /// answer
# item = "brier_score"
# marks = 2
# ///
def brier_score(probs, labels):
    p = np.asarray(probs, dtype=float)
    truth = np.zeros(p.shape)
    truth[np.arange(len(p)), labels] = 1
    return np.mean(np.linalg.norm(p - truth, axis=1) ** 2)
