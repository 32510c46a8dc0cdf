# /// answer
# item = "brier_score"
# marks = 0
# caught_by = "brier_score--values"
# diagnosis = "calibration.softmax-again"
# why = "takes the probabilities for logits"
# ///
def brier_score(probs, labels):
    z = np.asarray(probs, dtype=float)
    p = np.exp(z) / np.exp(z).sum(axis=1, keepdims=True)
    return ((p - np.eye(p.shape[1])[np.asarray(labels)]) ** 2).sum(axis=1).mean()
