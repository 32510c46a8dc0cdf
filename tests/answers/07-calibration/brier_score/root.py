# /// answer
# item = "brier_score"
# marks = 0
# caught_by = "brier_score--values"
# diagnosis = "calibration.root"
# why = "returns the distance and not its square"
# ///
def brier_score(probs, labels):
    p = np.asarray(probs, dtype=float)
    return np.sqrt(((p - np.eye(p.shape[1])[np.asarray(labels)]) ** 2).sum(axis=1)).mean()
