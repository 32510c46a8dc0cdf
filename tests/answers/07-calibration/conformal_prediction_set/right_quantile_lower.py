# /// answer
# item = "conformal_prediction_set"
# marks = 5
# ///
def conformal_prediction_set(cal_probs, cal_labels, test_probs, alpha=0.1):
    import math
    from fractions import Fraction

    if not 0 < alpha < 1:
        raise ValueError("alpha")
    cal, test = np.asarray(cal_probs, dtype=float), np.asarray(test_probs, dtype=float)
    n = len(cal)
    k = math.ceil((n + 1) * (1 - Fraction(str(alpha))))
    if k > n:
        return np.full(test.shape, True)
    return 1 - test <= np.quantile(1 - cal[np.arange(n), cal_labels], k / n, method="lower")
