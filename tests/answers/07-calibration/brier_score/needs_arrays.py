# /// answer
# item = "brier_score"
# marks = 1.5
# caught_by = "brier_score--inputs"
# diagnosis = "calibration.list-input"
# why = "calls a method of the input"
# ///
def brier_score(probs, labels):
    truth = np.eye(probs.shape[1])[labels]
    return ((probs - truth) ** 2).sum(axis=1).mean()
