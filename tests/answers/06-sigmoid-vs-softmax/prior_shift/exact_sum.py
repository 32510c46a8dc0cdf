# /// answer
# item = "prior_shift"
# marks = 1.75
# caught_by = "prior_shift--rounding"
# diagnosis = "sigmoid-vs-softmax.exact-sum"
# why = "compares the sum with 1 exactly"
# ///
def prior_shift(logits, pi_train, pi_test):
    z = np.asarray(logits, dtype=float)
    a, b = np.asarray(pi_train, dtype=float), np.asarray(pi_test, dtype=float)
    if (a == 0).any() or sum(a) != 1 or sum(b) != 1:
        raise ValueError("priors")
    return z + np.log(b / a)
