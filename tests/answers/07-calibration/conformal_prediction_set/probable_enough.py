# /// answer
# item = "conformal_prediction_set"
# marks = 1
# caught_by = "conformal_prediction_set--sets"
# diagnosis = "calibration.fixed-threshold"
# why = "keeps the classes with p of at least alpha, without any calibration"
# ///
def conformal_prediction_set(cal_probs, cal_labels, test_probs, alpha=0.1):
    if not 0 < alpha < 1:
        raise ValueError("alpha")
    return np.asarray(test_probs, dtype=float) >= alpha
