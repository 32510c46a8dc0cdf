# /// answer
# item = "entropy"
# marks = 0.75
# caught_by = "entropy--inputs"
# diagnosis = "temperature.list-input"
# why = "a list has no astype"
# ///
def entropy(p):
    p = p.astype(float)
    return -np.sum(p * np.log(np.where(p > 0, p, 1)), axis=-1)
