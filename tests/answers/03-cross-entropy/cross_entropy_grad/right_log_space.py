# /// answer
# item = "cross_entropy_grad"
# marks = 4
# ///
from scipy.special import log_softmax


def cross_entropy_grad(logits, targets):
    grad = np.exp(log_softmax(np.asarray(logits, dtype=float), axis=1))
    np.subtract.at(grad, (np.arange(grad.shape[0]), list(targets)), 1)
    grad /= grad.shape[0]
    return grad
