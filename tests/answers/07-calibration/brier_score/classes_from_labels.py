# /// answer
# item = "brier_score"
# marks = 1
# caught_by = "brier_score--values"
# diagnosis = "calibration.classes-from-labels"
# why = "counts the classes by the largest label"
# ///
def brier_score(probs, labels):
    p = np.asarray(probs, dtype=float)
    labels = np.asarray(labels)
    K = max(labels.max() + 1, 3) if p.shape[1] == 3 else max(labels.max() + 1, 2)
    return ((p - np.eye(K)[labels]) ** 2).sum(axis=1).mean()
