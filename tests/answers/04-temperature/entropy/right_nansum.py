# /// answer
# item = "entropy"
# marks = 2
# ///
def entropy(p):
    p = np.array(p, dtype=np.float64)
    with np.errstate(all="ignore"):
        return np.nansum(-p * np.log(p), axis=-1)
