# /// answer
# item = "conformal_prediction_set"
# marks = 0.5
# caught_by = "conformal_prediction_set--sets"
# diagnosis = "calibration.reversed-sets"
# why = "compares p itself with the threshold for 1 - p"
# ///
def conformal_prediction_set(cal_probs, cal_labels, test_probs, alpha=0.1):
    if not 0 < alpha < 1:
        raise ValueError("alpha")
    p = np.asarray(cal_probs, dtype=float)
    s = np.sort(1 - p[np.arange(len(p)), np.asarray(cal_labels)])
    k = int(np.ceil((len(s) + 1) * (1 - alpha)))
    threshold = s[k - 1] if k <= len(s) else np.inf
    return np.asarray(test_probs, dtype=float) <= threshold
