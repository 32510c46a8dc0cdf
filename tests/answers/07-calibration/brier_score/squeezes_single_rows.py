# /// answer
# item = "brier_score"
# marks = 1
# caught_by = "brier_score--values"
# diagnosis = "general.raised"
# why = "np.squeeze takes the batch axis away from a single case"
# ///
def brier_score(probs, labels):
    p = np.squeeze(np.asarray(probs, dtype=float))
    t = np.squeeze(np.eye(p.shape[-1])[labels])
    return ((p - t) ** 2).sum(axis=1).mean()
