# /// answer
# item = "conformal_prediction_set"
# marks = 4.5
# caught_by = "conformal_prediction_set--inputs"
# diagnosis = "calibration.list-input"
# why = "subtracts lists from 1"
# ///
def conformal_prediction_set(cal_probs, cal_labels, test_probs, alpha=0.1):
    if not 0 < alpha < 1:
        raise ValueError("alpha")
    s = np.sort(1 - cal_probs.astype(float)[np.arange(len(cal_probs)), cal_labels])
    k = int(np.ceil((len(s) + 1) * (1 - alpha)))
    threshold = s[k - 1] if k <= len(s) else np.inf
    return 1 - test_probs.astype(float) <= threshold
