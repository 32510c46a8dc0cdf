# /// answer
# item = "prior_shift"
# marks = 1.5
# caught_by = "prior_shift--errors"
# diagnosis = "sigmoid-vs-softmax.no-error"
# why = "assert raises AssertionError"
# ///
def prior_shift(logits, pi_train, pi_test):
    z = np.asarray(logits, dtype=float)
    a, b = np.asarray(pi_train, dtype=float), np.asarray(pi_test, dtype=float)
    assert (a > 0).all() and abs(a.sum() - 1) < 1e-6 and abs(b.sum() - 1) < 1e-6
    return z + np.log(b / a)
