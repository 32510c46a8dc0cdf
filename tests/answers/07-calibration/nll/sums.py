# /// answer
# item = "nll"
# marks = 0
# caught_by = "nll--values"
# diagnosis = "calibration.sum-not-mean"
# why = "sums over the cases"
# ///
def nll(probs, labels):
    p = np.asarray(probs, dtype=float)
    return -np.log(p[np.arange(len(p)), labels]).sum()
