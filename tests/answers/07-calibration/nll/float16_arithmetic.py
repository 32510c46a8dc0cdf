# /// answer
# item = "nll"
# marks = 1.5
# caught_by = "nll--inputs"
# diagnosis = "calibration.float16"
# why = "computes in the input's dtype"
# ///
def nll(probs, labels):
    p = np.asarray(probs)
    return -np.log(p[np.arange(len(p)), labels]).mean()
