# /// answer
# item = "nll"
# marks = 2
# ///
def nll(probs, labels):
    p = np.array(probs, dtype=np.float32)
    y = np.asarray(labels).reshape(-1, 1)
    return np.mean(-np.log(np.take_along_axis(p, y, axis=1)))
