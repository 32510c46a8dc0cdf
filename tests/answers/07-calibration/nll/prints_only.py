# /// answer
# item = "nll"
# marks = 0
# caught_by = "nll--values"
# diagnosis = "general.none"
# why = "prints the result instead of returning it"
# ///
def nll(probs, labels):
    p = np.asarray(probs, dtype=float)
    print(-np.log(p[np.arange(len(p)), labels]).mean())
