# /// answer
# item = "conformal_prediction_set"
# marks = 1.5
# caught_by = "conformal_prediction_set--coverage"
# diagnosis = "calibration.coverage"
# why = "a set holds the most probable class or nothing"
# ///
def conformal_prediction_set(cal_probs, cal_labels, test_probs, alpha=0.1):
    if not 0 < alpha < 1:
        raise ValueError("alpha")
    p, new = np.asarray(cal_probs, dtype=float), np.asarray(test_probs, dtype=float)
    s = np.sort(1 - p[np.arange(len(p)), np.asarray(cal_labels)])
    k = int(np.ceil((len(s) + 1) * (1 - alpha)))
    top = new == new.max(axis=1, keepdims=True)
    return top & (1 - new <= (s[k - 1] if k <= len(s) else np.inf))
