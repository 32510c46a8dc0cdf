# /// answer
# item = "entropy"
# marks = 0.5
# caught_by = "entropy--rows"
# diagnosis = "general.type"
# why = "a list, row by row"
# ///
def entropy(p):
    p = np.asarray(p, dtype=float)
    if p.ndim == 1:
        return -sum(x * np.log(x) for x in p if x > 0)
    return [entropy(row) for row in p]
