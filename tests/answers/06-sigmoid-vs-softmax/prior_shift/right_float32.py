# /// answer
# item = "prior_shift"
# marks = 2
# ///
class BadPrior(ValueError):
    pass


def prior_shift(logits, pi_train, pi_test):
    z, a, b = (np.asarray(x).astype(np.float32) for x in (logits, pi_train, pi_test))
    if not a.all() or abs(a.sum() - 1) > 1e-3 or abs(b.sum() - 1) > 1e-3:
        raise BadPrior
    with np.errstate(divide="ignore"):
        return z + (np.log(b) - np.log(a))
