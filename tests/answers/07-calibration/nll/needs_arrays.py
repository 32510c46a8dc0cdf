# /// answer
# item = "nll"
# marks = 1.5
# caught_by = "nll--inputs"
# diagnosis = "calibration.list-input"
# why = "indexes a list with a pair"
# ///
def nll(probs, labels):
    return -np.log(probs[np.arange(len(probs)), labels]).mean()
