# /// answer
# item = "prior_shift"
# marks = 1.75
# caught_by = "prior_shift--inputs"
# diagnosis = "stability.integer-wrap"
# why = "shifts unsigned logits by their maximum"
# ///
def prior_shift(logits, pi_train, pi_test):
    z = np.asarray(logits)
    z = z - z.max(axis=-1, keepdims=True)
    a, b = np.asarray(pi_train, dtype=float), np.asarray(pi_test, dtype=float)
    if (a == 0).any() or abs(a.sum() - 1) > 1e-6 or abs(b.sum() - 1) > 1e-6:
        raise ValueError("priors")
    return z + np.log(b / a)
