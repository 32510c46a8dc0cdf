# /// answer
# item = "softmax_jacobian"
# marks = 4
# ///
import math


def softmax_jacobian(z):
    weights = [math.exp(float(score)) for score in z]
    total = sum(weights)
    p = [w / total for w in weights]
    K = len(p)
    J = np.zeros((K, K))
    for a in range(K):
        for b in range(K):
            J[a, b] = p[a] * (1 - p[a]) if a == b else -p[a] * p[b]
    return J
