# /// answer
# item = "brier_score"
# marks = 1
# caught_by = "brier_score--range"
# diagnosis = "general.values"
# why = "keeps the probabilities away from 0 and 1"
# ///
def brier_score(probs, labels):
    p = np.clip(np.asarray(probs, dtype=float), 0.01, 0.99)
    return ((p - np.eye(p.shape[1])[np.asarray(labels)]) ** 2).sum(axis=1).mean()
