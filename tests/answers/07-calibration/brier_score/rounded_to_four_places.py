# /// answer
# item = "brier_score"
# marks = 1
# caught_by = "brier_score--values"
# diagnosis = "general.values"
# why = "rounds the result to four places"
# ///
def brier_score(probs, labels):
    p = np.asarray(probs, dtype=float)
    return round(float(((p - np.eye(p.shape[1])[labels]) ** 2).sum(axis=1).mean()), 4)
