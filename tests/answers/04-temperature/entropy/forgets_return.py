# /// answer
# item = "entropy"
# marks = 0
# caught_by = "entropy--rows"
# diagnosis = "general.none"
# why = "computes and returns nothing"
# ///
def entropy(p):
    p = np.asarray(p, dtype=float)
    h = -np.sum(p * np.log(np.where(p > 0, p, 1)), axis=-1)
    print(h)
