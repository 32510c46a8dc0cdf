# /// answer
# item = "logsumexp"
# marks = 3.5
# caught_by = "logsumexp--rows"
# diagnosis = "stability.negative-axis"
# why = "moves axes by hand and forgets that a negative one counts from the end"
# ///
def logsumexp(z, axis=-1):
    z = np.asarray(z, dtype=float)
    if axis == -1:
        return np.logaddexp.reduce(z, axis=-1)
    order = [axis] + [i for i in range(z.ndim) if i != axis]
    return np.logaddexp.reduce(z.transpose(order[: z.ndim]), axis=0)
