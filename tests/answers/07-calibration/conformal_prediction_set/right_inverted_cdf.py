# /// answer
# item = "conformal_prediction_set"
# marks = 5
# ///
def conformal_prediction_set(cal_probs, cal_labels, test_probs, alpha=0.1):
    if not (0.0 < alpha < 1.0):
        raise ValueError(f"alpha must be in (0, 1), got {alpha}")
    cal, test = np.array(cal_probs, dtype=float), np.array(test_probs, dtype=float)
    s = 1 - np.take_along_axis(cal, np.array(cal_labels)[:, None], axis=1)[:, 0]
    level = np.ceil((s.size + 1) * (1 - alpha)) / s.size
    if level > 1:
        return np.ones(test.shape, dtype=bool)
    return 1 - test <= np.quantile(s, level, method="inverted_cdf")
