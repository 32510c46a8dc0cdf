# /// answer
# item = "brier_score"
# marks = 1.5
# caught_by = "brier_score--inputs"
# diagnosis = "calibration.integer-wrap"
# why = "only float16 is widened: 0 - 1 wraps in unsigned integers"
# ///
def brier_score(probs, labels):
    p = np.asarray(probs)
    if p.dtype.kind == "f":
        p = p.astype(float)
    truth = np.eye(p.shape[1], dtype=p.dtype)[np.asarray(labels)]
    return (abs(p - truth) * 1.0 * abs(p - truth)).sum(axis=1).mean()
