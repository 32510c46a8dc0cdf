# /// answer
# item = "prior_shift"
# marks = 2
# ///
def prior_shift(logits, pi_train, pi_test):
    for pi in (pi_train, pi_test):
        if not 1 - 1e-6 <= np.sum(pi) <= 1 + 1e-6:
            raise ValueError
    if np.count_nonzero(pi_train) < len(pi_train):
        raise ValueError
    z = np.array(logits, dtype=float)
    for k in range(z.shape[-1]):
        z[..., k] += np.log(np.float64(pi_test[k]) / pi_train[k])
    return z - z.max(-1, keepdims=True)
