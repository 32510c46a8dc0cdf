# /// answer
# item = "gumbel_topk"
# marks = 1.75
# caught_by = "gumbel_topk--law"
# diagnosis = "temperature.noise"
# why = "the first by softmax, the others evenly"
# ///
def gumbel_topk(z, k, rng):
    z = np.asarray(z, dtype=float)
    finite = np.flatnonzero(np.isfinite(z))
    if k > finite.size:
        raise ValueError("k is too large")
    first = int(np.argmax(z + rng.gumbel(size=z.shape)))
    rest = rng.permutation(finite[finite != first])
    return np.r_[first, rest[: k - 1]]
