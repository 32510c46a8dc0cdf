# /// answer
# item = "conformal_prediction_set"
# marks = 3.5
# caught_by = "conformal_prediction_set--rank"
# diagnosis = "calibration.other-sets"
# why = "the corrected level, with interpolation"
# ///
def conformal_prediction_set(cal_probs, cal_labels, test_probs, alpha=0.1):
    if not 0 < alpha < 1:
        raise ValueError("alpha")
    p = np.asarray(cal_probs, dtype=float)
    s = 1 - p[np.arange(len(p)), np.asarray(cal_labels)]
    level = (len(s) + 1) * (1 - alpha) / len(s)
    if level > 1:
        return np.ones(np.shape(test_probs), dtype=bool)
    return 1 - np.asarray(test_probs, dtype=float) <= np.quantile(s, level)
