# /// answer
# item = "entropy"
# marks = 1.25
# caught_by = "entropy--zeros"
# diagnosis = "temperature.zeros-dropped"
# why = "rows that come out as NaN are called certain"
# ///
def entropy(p):
    p = np.asarray(p, dtype=float)
    h = -np.sum(p * np.log(p), axis=-1)
    if p.ndim == 1 and p.size < 100:
        return -np.nansum(p * np.log(p))
    return np.nan_to_num(h)
