# /// answer
# item = "nll"
# marks = 1.5
# caught_by = "nll--tiny"
# diagnosis = "calibration.clipped"
# why = "clips probabilities at 1e-12, as many libraries do"
# ///
def nll(probs, labels):
    p = np.clip(np.asarray(probs, dtype=float), 1e-12, 1.0)
    return -np.log(p[np.arange(len(p)), labels]).mean()
