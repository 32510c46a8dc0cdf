# /// answer
# item = "conformal_prediction_set"
# marks = 2
# caught_by = "conformal_prediction_set--sets"
# diagnosis = "calibration.top-not-truth"
# why = "scores by the largest probability, whatever the label"
# ///
def conformal_prediction_set(cal_probs, cal_labels, test_probs, alpha=0.1):
    if not 0 < alpha < 1:
        raise ValueError("alpha")
    s = np.sort(1 - np.asarray(cal_probs, dtype=float).max(axis=1))
    k = int(np.ceil((len(s) + 1) * (1 - alpha)))
    threshold = s[k - 1] if k <= len(s) else np.inf
    return 1 - np.asarray(test_probs, dtype=float) <= threshold
