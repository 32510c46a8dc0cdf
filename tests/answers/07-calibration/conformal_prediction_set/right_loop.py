# /// answer
# item = "conformal_prediction_set"
# marks = 5
# ///
import math


def conformal_prediction_set(cal_probs, cal_labels, test_probs, alpha=0.1):
    if alpha <= 0 or alpha >= 1:
        raise ValueError("alpha")
    scores = sorted(1.0 - float(row[y]) for row, y in zip(cal_probs, cal_labels, strict=True))
    k = math.ceil((len(scores) + 1) * (1 - alpha))
    threshold = scores[k - 1] if k <= len(scores) else float("inf")
    return np.array([[1.0 - float(p) <= threshold for p in row] for row in test_probs], dtype=bool)
