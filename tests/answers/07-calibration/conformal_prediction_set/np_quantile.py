# /// answer
# item = "conformal_prediction_set"
# marks = 3
# caught_by = "conformal_prediction_set--rank"
# diagnosis = "calibration.quantile"
# why = "np.quantile of the scores at 1 - alpha"
# ///
def conformal_prediction_set(cal_probs, cal_labels, test_probs, alpha=0.1):
    if not 0 < alpha < 1:
        raise ValueError("alpha")
    p = np.asarray(cal_probs, dtype=float)
    s = 1 - p[np.arange(len(p)), np.asarray(cal_labels)]
    return 1 - np.asarray(test_probs, dtype=float) <= np.quantile(s, 1 - alpha)
