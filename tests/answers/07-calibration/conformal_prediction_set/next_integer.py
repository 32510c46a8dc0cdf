# /// answer
# item = "conformal_prediction_set"
# marks = 4
# caught_by = "conformal_prediction_set--rank"
# diagnosis = "calibration.index"
# why = "int() plus 1 is one too far where the product is whole"
# ///
def conformal_prediction_set(cal_probs, cal_labels, test_probs, alpha=0.1):
    if not 0 < alpha < 1:
        raise ValueError
    cal, test = np.asarray(cal_probs, dtype=float), np.asarray(test_probs, dtype=float)
    s = np.sort(1 - cal[np.arange(len(cal)), cal_labels])
    k = int((len(s) + 1) * (1 - alpha)) + 1
    if k > len(s):
        return np.ones(test.shape, dtype=bool)
    return 1 - test <= s[k - 1]
