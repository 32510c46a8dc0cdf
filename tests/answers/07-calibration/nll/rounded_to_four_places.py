# /// answer
# item = "nll"
# marks = 1
# caught_by = "nll--values"
# diagnosis = "general.values"
# why = "rounds the result to four places"
# ///
def nll(probs, labels):
    p = np.asarray(probs, dtype=float)
    return round(float(-np.log(p[np.arange(len(p)), labels]).mean()), 4)
