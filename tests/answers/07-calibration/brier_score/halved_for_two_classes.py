# /// answer
# item = "brier_score"
# marks = 1
# caught_by = "brier_score--range"
# diagnosis = "calibration.halved"
# why = "uses the binary formula where there are two classes"
# ///
def brier_score(probs, labels):
    p = np.asarray(probs, dtype=float)
    if p.shape[1] == 2:
        return ((p[:, 1] - np.asarray(labels)) ** 2).mean()
    return ((p - np.eye(p.shape[1])[np.asarray(labels)]) ** 2).sum(axis=1).mean()
