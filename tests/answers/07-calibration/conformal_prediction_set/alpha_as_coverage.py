# /// answer
# item = "conformal_prediction_set"
# marks = 2
# caught_by = "conformal_prediction_set--rank"
# diagnosis = "calibration.alpha-reversed"
# why = "takes alpha for the coverage"
# ///
def conformal_prediction_set(cal_probs, cal_labels, test_probs, alpha=0.1):
    if not 0 < alpha < 1:
        raise ValueError("alpha")
    p = np.asarray(cal_probs, dtype=float)
    s = np.sort(1 - p[np.arange(len(p)), np.asarray(cal_labels)])
    k = int(np.ceil((len(s) + 1) * alpha))
    threshold = s[k - 1] if k <= len(s) else np.inf
    return 1 - np.asarray(test_probs, dtype=float) <= threshold
