# /// answer
# item = "nll"
# marks = 1.5
# caught_by = "nll--inputs"
# diagnosis = "general.mutated"
# why = "writes the logarithms into the caller's array"
# ///
def nll(probs, labels):
    p = np.asarray(probs, dtype=float)
    with np.errstate(divide="ignore"):
        np.log(p, out=p)
    return -p[np.arange(len(p)), labels].mean()
