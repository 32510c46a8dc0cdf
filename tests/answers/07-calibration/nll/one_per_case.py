# /// answer
# item = "nll"
# marks = 0
# caught_by = "nll--values"
# diagnosis = "calibration.sum-not-mean"
# why = "returns one number per case"
# ///
def nll(probs, labels):
    p = np.asarray(probs, dtype=float)
    return -np.log(p[np.arange(len(p)), labels])
