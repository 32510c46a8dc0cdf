# /// answer
# item = "entropy"
# marks = 1
# caught_by = "entropy--zeros"
# diagnosis = "temperature.zero-log-zero"
# why = "the chapter's own version: 0 log 0 is NaN"
# ///
def entropy(p):
    p = np.asarray(p, dtype=float)
    return -np.sum(p * np.log(p), axis=-1)
