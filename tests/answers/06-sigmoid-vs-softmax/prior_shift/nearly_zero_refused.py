# /// answer
# item = "prior_shift"
# marks = 1.75
# caught_by = "prior_shift--zero"
# diagnosis = "sigmoid-vs-softmax.clipped"
# why = "refuses frequencies below 1e-8 as zeros"
# ///
def prior_shift(logits, pi_train, pi_test):
    z = np.array(logits, dtype=float)
    a, b = np.array(pi_train, dtype=float), np.array(pi_test, dtype=float)
    if np.any(np.isclose(a, 0)) or not np.isclose(a.sum(), 1) or not np.isclose(b.sum(), 1):
        raise ValueError
    return z + np.log(b) - np.log(a)
