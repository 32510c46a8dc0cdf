# /// answer
# item = "brier_score"
# marks = 0
# caught_by = "brier_score--values"
# diagnosis = "calibration.not-squared"
# why = "adds absolute differences"
# ///
def brier_score(probs, labels):
    p = np.asarray(probs, dtype=float)
    return abs(p - np.eye(p.shape[1])[np.asarray(labels)]).sum(axis=1).mean()
