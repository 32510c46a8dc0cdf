# /// answer
# item = "nll"
# marks = 0
# caught_by = "nll--values"
# diagnosis = "calibration.top-not-truth"
# why = "takes the confidence, and never looks at the labels"
# ///
def nll(probs, labels):
    p = np.asarray(probs, dtype=float)
    return -np.log(p.max(axis=1)).mean()
