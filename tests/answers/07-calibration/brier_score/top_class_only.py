# /// answer
# item = "brier_score"
# marks = 0
# caught_by = "brier_score--values"
# diagnosis = "calibration.one-class"
# why = "the score of right or wrong, for the top class"
# ///
def brier_score(probs, labels):
    p = np.asarray(probs, dtype=float)
    return ((p.max(axis=1) - (p.argmax(axis=1) == np.asarray(labels))) ** 2).mean()
