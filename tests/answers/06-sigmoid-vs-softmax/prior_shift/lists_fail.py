# /// answer
# item = "prior_shift"
# marks = 1.75
# caught_by = "prior_shift--inputs"
# diagnosis = "stability.list-input"
# why = "adds to a list"
# ///
def prior_shift(logits, pi_train, pi_test):
    if (np.asarray(pi_train) == 0).any() or abs(sum(pi_train) - 1) > 1e-6 or abs(sum(pi_test) - 1) > 1e-6:
        raise ValueError("priors")
    return (
        logits + np.log(pi_test) - np.log(pi_train)
        if isinstance(logits, np.ndarray)
        else logits.astype(float)
    )
