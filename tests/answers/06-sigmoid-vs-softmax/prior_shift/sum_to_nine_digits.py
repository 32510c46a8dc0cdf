# /// answer
# item = "prior_shift"
# marks = 1.75
# caught_by = "prior_shift--rounding"
# diagnosis = "sigmoid-vs-softmax.exact-sum"
# why = "accepts sums within 1e-9 of 1 only"
# ///
import math


def prior_shift(logits, pi_train, pi_test):
    z = np.array(logits, dtype=float)
    a, b = np.array(pi_train, dtype=float), np.array(pi_test, dtype=float)
    if np.any(a == 0) or not math.isclose(a.sum(), 1) or not math.isclose(b.sum(), 1):
        raise ValueError
    return z + np.log(b) - np.log(a)
