# /// answer
# item = "entropy"
# marks = 1.75
# caught_by = "entropy--inputs"
# diagnosis = "temperature.float16"
# why = "leaves float16 as it is"
# ///
def entropy(p):
    p = np.asarray(p)
    return -np.sum(p * np.log(np.where(p > 0, p, 1)), axis=-1)
