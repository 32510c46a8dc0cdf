# /// answer
# item = "nll"
# marks = 1.5
# caught_by = "nll--tiny"
# diagnosis = "calibration.zero-times-log"
# why = "multiplies the one-hot truth by all logarithms: 0 times -inf"
# ///
def nll(probs, labels):
    p = np.asarray(probs, dtype=float)
    onehot = np.eye(p.shape[1])[np.asarray(labels)]
    return -(onehot * np.log(p)).sum(axis=1).mean()
