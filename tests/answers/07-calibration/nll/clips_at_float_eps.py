# /// answer
# item = "nll"
# marks = 1.5
# caught_by = "nll--tiny"
# diagnosis = "calibration.clipped"
# why = "clips at the machine epsilon"
# ///
def nll(probs, labels):
    p = np.maximum(np.asarray(probs, dtype=float), np.finfo(float).eps)
    return -np.log(p[np.arange(len(p)), labels]).mean()
