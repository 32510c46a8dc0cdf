# /// answer
# item = "prior_shift"
# marks = 1.75
# caught_by = "prior_shift--zero"
# diagnosis = "sigmoid-vs-softmax.class-gone"
# why = "-1e9 instead of -inf"
# ///
def prior_shift(logits, pi_train, pi_test):
    z = np.asarray(logits, dtype=float)
    a, b = np.asarray(pi_train, dtype=float), np.asarray(pi_test, dtype=float)
    if (a == 0).any() or abs(a.sum() - 1) > 1e-6 or abs(b.sum() - 1) > 1e-6:
        raise ValueError("priors")
    return np.where(b == 0, -1e9, z + np.log(np.maximum(b, 1e-300) / a))
