# /// answer
# item = "conformal_prediction_set"
# marks = 4
# caught_by = "conformal_prediction_set--rank"
# diagnosis = "calibration.index"
# why = "np.quantile at k/n with the method nearest"
# ///
def conformal_prediction_set(cal_probs, cal_labels, test_probs, alpha=0.1):
    if not 0 < alpha < 1:
        raise ValueError
    cal, test = np.asarray(cal_probs, dtype=float), np.asarray(test_probs, dtype=float)
    n = len(cal)
    k = int(np.ceil((n + 1) * (1 - alpha)))
    if k > n:
        return np.ones(test.shape, dtype=bool)
    return 1 - test <= np.quantile(1 - cal[np.arange(n), cal_labels], k / n, method="nearest")
