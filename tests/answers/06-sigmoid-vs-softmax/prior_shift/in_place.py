# /// answer
# item = "prior_shift"
# marks = 1.75
# caught_by = "prior_shift--inputs"
# diagnosis = "general.mutated"
# why = "adds to the caller's array"
# ///
def prior_shift(logits, pi_train, pi_test):
    z = np.asarray(logits, dtype=float)
    a, b = np.asarray(pi_train, dtype=float), np.asarray(pi_test, dtype=float)
    if (a == 0).any() or abs(a.sum() - 1) > 1e-6 or abs(b.sum() - 1) > 1e-6:
        raise ValueError("priors")
    z += np.log(b / a)
    return z
