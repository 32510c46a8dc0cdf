# /// answer
# item = "conformal_prediction_set"
# marks = 5
# ///
def conformal_prediction_set(cal_probs, cal_labels, test_probs, alpha=0.1):
    if alpha <= 0 or 1 <= alpha:
        raise ValueError("alpha must lie between 0 and 1")
    p = np.array(cal_probs, dtype=np.float32)
    own = sorted(p[i, y] for i, y in enumerate(cal_labels))
    j = int((len(own) + 1) * alpha)  # n + 1 - k: as many true classes may stay below the threshold, less one
    new = np.array(test_probs, dtype=np.float32)
    return new >= own[j - 1] if j else np.full(new.shape, True)
