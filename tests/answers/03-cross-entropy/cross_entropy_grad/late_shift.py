# /// answer
# item = "cross_entropy_grad"
# marks = 3.5
# caught_by = "cross_entropy_grad--range"
# diagnosis = "cross-entropy.shift-late"
# why = "subtracts the log-sum-exp, in which log 2 is rounded away"
# ///
from scipy.special import logsumexp


def cross_entropy_grad(logits, targets):
    z = np.asarray(logits, dtype=float)
    p = np.exp(z - logsumexp(z, axis=1, keepdims=True))
    p[np.arange(len(p)), np.asarray(targets)] -= 1
    return p / len(p)
