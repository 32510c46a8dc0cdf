# /// answer
# item = "nll"
# marks = 0
# caught_by = "nll--values"
# diagnosis = "calibration.mean-over-classes"
# why = "divides by the number of classes, too"
# ///
def nll(probs, labels):
    p = np.asarray(probs, dtype=float)
    onehot = np.eye(p.shape[1])[np.asarray(labels)]
    return -np.where(onehot > 0, np.log(p), 0.0).mean()
