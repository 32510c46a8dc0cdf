# /// answer
# item = "brier_score"
# marks = 0
# caught_by = "brier_score--values"
# diagnosis = "calibration.halved"
# why = "divides by 2, so that the score ends at 1"
# ///
def brier_score(probs, labels):
    p = np.asarray(probs, dtype=float)
    return ((p - np.eye(p.shape[1])[np.asarray(labels)]) ** 2).sum(axis=1).mean() / 2
