# /// answer
# item = "prior_shift"
# marks = 1.5
# caught_by = "prior_shift--errors"
# diagnosis = "sigmoid-vs-softmax.no-error"
# why = "never raises"
# ///
def prior_shift(logits, pi_train, pi_test):
    return np.asarray(logits, dtype=float) + np.log(
        np.asarray(pi_test, dtype=float) / np.asarray(pi_train, dtype=float)
    )
