# /// answer
# item = "nll"
# marks = 2
# ///
def nll(probs, labels):
    p = np.array(probs, dtype=float)
    onehot = np.arange(p.shape[1]) == np.array(labels)[:, np.newaxis]
    with np.errstate(divide="ignore"):
        surprise = np.where(onehot, -np.log(p), 0.0)
    return surprise.sum() / p.shape[0]
