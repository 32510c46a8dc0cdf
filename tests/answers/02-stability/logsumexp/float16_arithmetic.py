# /// answer
# item = "logsumexp"
# marks = 3.75
# caught_by = "logsumexp--inputs"
# diagnosis = "stability.float16"
# why = "calculates float16 in float16"
# ///
def logsumexp(z, axis=-1):
    z = np.asarray(z)
    return np.logaddexp.reduce(z if z.dtype.kind == "f" else z.astype(float), axis=axis)
