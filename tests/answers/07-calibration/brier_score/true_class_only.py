# /// answer
# item = "brier_score"
# marks = 0
# caught_by = "brier_score--values"
# diagnosis = "calibration.one-class"
# why = "squares the gap of the true class alone"
# ///
def brier_score(probs, labels):
    p = np.asarray(probs, dtype=float)
    return ((1 - p[np.arange(len(p)), labels]) ** 2).mean()
