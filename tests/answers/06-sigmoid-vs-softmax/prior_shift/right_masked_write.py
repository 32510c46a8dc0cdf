# /// answer
# item = "prior_shift"
# marks = 2
# ///
def prior_shift(logits, pi_train, pi_test):
    z = np.asarray(logits, dtype=float)
    old, new = np.asarray(pi_train, dtype=float), np.asarray(pi_test, dtype=float)
    if min(old) == 0 or not np.allclose([old.sum(), new.sum()], 1):
        raise ValueError
    constant = np.full(len(new), -np.inf)
    there = new > 0
    constant[there] = np.log(new[there] / old[there])
    return z + constant
