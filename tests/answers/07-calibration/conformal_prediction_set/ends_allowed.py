# /// answer
# item = "conformal_prediction_set"
# marks = 4
# caught_by = "conformal_prediction_set--alpha"
# diagnosis = "calibration.alpha-at-the-end"
# why = "lets alpha = 0 and alpha = 1 pass"
# ///
def conformal_prediction_set(cal_probs, cal_labels, test_probs, alpha=0.1):
    if alpha < 0 or alpha > 1:
        raise ValueError("alpha")
    p = np.asarray(cal_probs, dtype=float)
    s = np.sort(1 - p[np.arange(len(p)), np.asarray(cal_labels)])
    k = int(np.ceil((len(s) + 1) * (1 - alpha)))
    threshold = s[max(k, 1) - 1] if k <= len(s) else np.inf
    return 1 - np.asarray(test_probs, dtype=float) <= threshold
