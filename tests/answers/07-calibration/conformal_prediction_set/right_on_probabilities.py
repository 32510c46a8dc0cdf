# /// answer
# item = "conformal_prediction_set"
# marks = 5
# ///
def conformal_prediction_set(cal_probs, cal_labels, test_probs, alpha=0.1):
    if not 0 < alpha < 1:
        raise ValueError("alpha")
    p = np.asarray(cal_probs, dtype=float)
    own = np.sort(p[np.arange(len(p)), np.asarray(cal_labels)])[::-1]
    k = int(np.ceil((len(own) + 1) * (1 - alpha)))
    least = own[k - 1] if k <= len(own) else 0.0
    return np.asarray(test_probs, dtype=float) >= least
