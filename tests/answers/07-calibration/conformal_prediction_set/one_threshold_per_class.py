# /// answer
# item = "conformal_prediction_set"
# marks = 1
# caught_by = "conformal_prediction_set--sets"
# diagnosis = "calibration.other-sets"
# why = "calibrates every class by itself"
# ///
def conformal_prediction_set(cal_probs, cal_labels, test_probs, alpha=0.1):
    if not 0 < alpha < 1:
        raise ValueError("alpha")
    p, y = np.asarray(cal_probs, dtype=float), np.asarray(cal_labels)
    new = np.asarray(test_probs, dtype=float)
    sets = np.ones(new.shape, dtype=bool)
    for c in range(new.shape[1]):
        s = np.sort(1 - p[y == c, c])
        k = int(np.ceil((len(s) + 1) * (1 - alpha)))
        if k <= len(s):
            sets[:, c] = 1 - new[:, c] <= s[k - 1]
    return sets
