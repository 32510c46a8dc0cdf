# /// answer
# item = "prior_shift"
# marks = 2
# ///
import math


def prior_shift(logits, pi_train, pi_test):
    for prior in (pi_train, pi_test):
        if abs(math.fsum(float(x) for x in prior) - 1.0) > 1e-4:
            raise ValueError("a prior must sum to one")
    z = np.array(logits, dtype=float)
    for k, (old, new) in enumerate(zip(pi_train, pi_test, strict=True)):
        if old == 0:
            raise ValueError(f"class {k} was never seen")
        z[..., k] += math.log(new / old) if new > 0 else -math.inf
    return z
