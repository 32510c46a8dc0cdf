# /// answer
# item = "entropy"
# marks = 1.75
# caught_by = "entropy--inputs"
# diagnosis = "temperature.integer-arithmetic"
# why = "fills in the small number that keeps log alive in an array of integers"
# ///
def entropy(p):
    p = np.array(p)
    p[p == 0] = 1e-300
    return -np.sum(p * np.log(p), axis=-1)
