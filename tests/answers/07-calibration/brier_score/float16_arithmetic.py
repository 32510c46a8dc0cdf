# /// answer
# item = "brier_score"
# marks = 1.5
# caught_by = "brier_score--inputs"
# diagnosis = "calibration.float16"
# why = "computes in the input's dtype"
# ///
def brier_score(probs, labels):
    p = np.asarray(probs)
    truth = np.eye(p.shape[1], dtype=p.dtype)[np.asarray(labels)]
    return ((p - truth) ** 2).sum(axis=1).mean()
