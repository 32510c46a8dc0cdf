# /// answer
# item = "nll"
# marks = 0
# caught_by = "nll--values"
# diagnosis = "calibration.base"
# why = "logarithm to the base 2"
# ///
def nll(probs, labels):
    p = np.asarray(probs, dtype=float)
    return -np.log2(p[np.arange(len(p)), labels]).mean()
