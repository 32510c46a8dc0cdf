# /// answer
# item = "nll"
# marks = 1.5
# caught_by = "nll--tiny"
# diagnosis = "calibration.clipped"
# why = "adds 1e-8 before the logarithm"
# ///
def nll(probs, labels):
    p = np.asarray(probs, dtype=float)
    return -np.log(p[np.arange(len(p)), labels] + 1e-8).mean()
