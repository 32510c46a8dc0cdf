# /// answer
# item = "brier_score"
# marks = 0
# caught_by = "brier_score--values"
# diagnosis = "calibration.mean-over-classes"
# why = "averages over the classes as well"
# ///
def brier_score(probs, labels):
    p = np.asarray(probs, dtype=float)
    return ((p - np.eye(p.shape[1])[np.asarray(labels)]) ** 2).mean()
