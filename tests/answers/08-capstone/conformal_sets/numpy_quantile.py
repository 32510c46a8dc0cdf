# /// answer
# item = "conformal_sets"
# marks = 2.5
# caught_by = "conformal_sets--rank"
# diagnosis = "capstone.interpolated"
# why = "NumPy's interpolated quantile"
# ///
def conformal_sets(cal_probs, cal_labels, test_probs, alpha):
    if not 0 < alpha < 1:
        raise ValueError("alpha must lie between 0 and 1")
    scores = 1 - cal_probs[torch.arange(len(cal_labels)), cal_labels]
    return 1 - test_probs <= np.quantile(scores.numpy(), 1 - alpha)
