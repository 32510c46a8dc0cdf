# /// answer
# item = "cross_entropy_grad"
# marks = 3.5
# caught_by = "cross_entropy_grad--range"
# diagnosis = "cross-entropy.global-max"
# why = "subtracts one maximum from the whole batch before a right softmax"
# ///
from scipy.special import softmax


def cross_entropy_grad(logits, targets):
    z = np.asarray(logits, dtype=float)
    p = softmax(z - z.max(), axis=1)
    p[np.arange(len(p)), np.asarray(targets)] -= 1
    return p / len(p)
