# /// answer
# item = "conformal_prediction_set"
# marks = 3
# caught_by = "conformal_prediction_set--ties"
# diagnosis = "calibration.ties-merged"
# why = "np.unique throws equal scores away"
# ///
def conformal_prediction_set(cal_probs, cal_labels, test_probs, alpha=0.1):
    if not 0 < alpha < 1:
        raise ValueError("alpha")
    p = np.asarray(cal_probs, dtype=float)
    s = np.unique(1 - p[np.arange(len(p)), np.asarray(cal_labels)])
    k = int(np.ceil((len(p) + 1) * (1 - alpha)))
    if k > len(p):
        return np.ones(np.shape(test_probs), dtype=bool)
    return 1 - np.asarray(test_probs, dtype=float) <= s[min(k, len(s)) - 1]
