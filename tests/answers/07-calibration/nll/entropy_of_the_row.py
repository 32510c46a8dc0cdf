# /// answer
# item = "nll"
# marks = 0
# caught_by = "nll--values"
# diagnosis = "calibration.whole-row"
# why = "computes the entropy of the rows"
# ///
def nll(probs, labels):
    p = np.asarray(probs, dtype=float)
    with np.errstate(all="ignore"):
        return -np.nansum(p * np.log(p), axis=1).mean()
