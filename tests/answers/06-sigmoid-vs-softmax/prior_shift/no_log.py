# /// answer
# item = "prior_shift"
# marks = 0.5
# caught_by = "prior_shift--values"
# diagnosis = "sigmoid-vs-softmax.no-log"
# why = "adds the ratio itself"
# ///
def prior_shift(logits, pi_train, pi_test):
    z = np.asarray(logits, dtype=float)
    a, b = np.asarray(pi_train, dtype=float), np.asarray(pi_test, dtype=float)
    if (a == 0).any() or abs(a.sum() - 1) > 1e-6 or abs(b.sum() - 1) > 1e-6:
        raise ValueError("priors")
    return np.where(b == 0, -np.inf, z + b / a)
