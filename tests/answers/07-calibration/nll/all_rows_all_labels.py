# /// answer
# item = "nll"
# marks = 0
# caught_by = "nll--values"
# diagnosis = "calibration.all-labels"
# why = "indexes every row with every label"
# ///
def nll(probs, labels):
    p = np.asarray(probs, dtype=float)
    return -np.log(p[:, labels]).mean()
