# /// answer
# item = "nll"
# marks = 1
# caught_by = "nll--values"
# diagnosis = "general.values"
# why = "averages class by class, then over the classes"
# ///
def nll(probs, labels):
    p = np.asarray(probs, dtype=float)
    y = np.asarray(labels)
    return np.mean([-np.log(p[y == k, k]).mean() for k in np.unique(y)])
