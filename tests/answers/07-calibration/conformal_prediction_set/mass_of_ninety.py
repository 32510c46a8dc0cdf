# /// answer
# item = "conformal_prediction_set"
# marks = 1
# caught_by = "conformal_prediction_set--sets"
# diagnosis = "calibration.fixed-threshold"
# why = "adds up the most probable classes until 1 - alpha is reached"
# ///
def conformal_prediction_set(cal_probs, cal_labels, test_probs, alpha=0.1):
    if not 0 < alpha < 1:
        raise ValueError("alpha")
    p = np.asarray(test_probs, dtype=float)
    order = np.argsort(-p, axis=1)
    before = np.cumsum(np.take_along_axis(p, order, axis=1), axis=1) - np.take_along_axis(p, order, axis=1)
    sets = np.zeros(p.shape, dtype=bool)
    np.put_along_axis(sets, order, before < 1 - alpha, axis=1)
    return sets
