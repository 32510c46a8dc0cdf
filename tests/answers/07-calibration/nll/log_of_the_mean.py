# /// answer
# item = "nll"
# marks = 0
# caught_by = "nll--values"
# diagnosis = "calibration.log-of-mean"
# why = "averages probabilities, then takes the logarithm"
# ///
def nll(probs, labels):
    p = np.asarray(probs, dtype=float)
    return -np.log(p[np.arange(len(p)), labels].mean())
