# /// answer
# item = "conformal_prediction_set"
# marks = 4.5
# caught_by = "conformal_prediction_set--inputs"
# diagnosis = "calibration.float16"
# why = "rounds scores to three places"
# ///
def conformal_prediction_set(cal_probs, cal_labels, test_probs, alpha=0.1):
    if alpha <= 0 or alpha >= 1:
        raise ValueError
    cal, test = np.asarray(cal_probs, dtype=float), np.asarray(test_probs, dtype=float)
    s = np.sort(1 - cal[np.arange(len(cal)), cal_labels]).round(3)
    k = int(np.ceil((len(s) + 1) * (1 - alpha)))
    if k > len(s):
        return np.ones(test.shape, dtype=bool)
    return (1 - test).round(3) <= s[k - 1]
