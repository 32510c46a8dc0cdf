# /// answer
# item = "conformal_prediction_set"
# marks = 5
# ///
def conformal_prediction_set(cal_probs, cal_labels, test_probs, alpha=0.1):
    if min(alpha, 1 - alpha) <= 0:
        raise ValueError
    p = np.asarray(cal_probs, dtype=float)
    s = np.append(1 - p[range(len(p)), cal_labels], np.inf)
    k = s.size - int(np.floor(s.size * alpha))
    return np.less_equal(1 - np.asarray(test_probs, dtype=float), np.partition(s, k - 1)[k - 1])
