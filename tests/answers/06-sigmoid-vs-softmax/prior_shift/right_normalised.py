# /// answer
# item = "prior_shift"
# marks = 2
# ///
def prior_shift(logits, pi_train, pi_test):
    a, b = np.array(pi_train, dtype=float), np.array(pi_test, dtype=float)
    if (a <= 0).any() or not np.isclose(a.sum(), 1, atol=1e-6) or not np.isclose(b.sum(), 1, atol=1e-6):
        raise ValueError("priors")
    z = np.asarray(logits, dtype=float) - np.log(a) + np.log(b)
    top = z.max(axis=-1, keepdims=True)
    return z - top - np.log(np.exp(z - top).sum(axis=-1, keepdims=True))
