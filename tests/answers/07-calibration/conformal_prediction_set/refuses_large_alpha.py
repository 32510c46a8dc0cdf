# /// answer
# item = "conformal_prediction_set"
# marks = 1
# caught_by = "conformal_prediction_set--alpha"
# diagnosis = "calibration.alpha-refused"
# why = "refuses every alpha from 0.5 on"
# ///
def conformal_prediction_set(cal_probs, cal_labels, test_probs, alpha=0.1):
    if not 0 < alpha < 0.5:
        raise ValueError("alpha")
    p = np.asarray(cal_probs, dtype=float)
    s = np.sort(1 - p[np.arange(len(p)), np.asarray(cal_labels)])
    k = int(np.ceil((len(s) + 1) * (1 - alpha)))
    return 1 - np.asarray(test_probs, dtype=float) <= (s[k - 1] if k <= len(s) else np.inf)
