# /// answer
# item = "logsumexp"
# marks = 1.75
# caught_by = "logsumexp--range"
# diagnosis = "stability.clipped-logits"
# why = "clips the input to where exp does not overflow"
# ///
def logsumexp(z, axis=-1):
    z = np.clip(np.asarray(z, dtype=float), -700, 700)
    return np.log(np.exp(z).sum(axis=axis))
