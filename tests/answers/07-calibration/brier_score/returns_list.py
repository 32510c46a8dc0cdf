# /// answer
# item = "brier_score"
# marks = 0
# caught_by = "brier_score--values"
# diagnosis = "general.type"
# why = "returns the mean in a list"
# ///
def brier_score(probs, labels):
    p = np.asarray(probs, dtype=float)
    return [((p - np.eye(p.shape[1])[np.asarray(labels)]) ** 2).sum(axis=1).mean()]
