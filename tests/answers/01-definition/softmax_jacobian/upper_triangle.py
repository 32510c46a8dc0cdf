# /// answer
# item = "softmax_jacobian"
# marks = 0
# caught_by = "softmax_jacobian--matrix"
# diagnosis = "definition.jacobian-off-diagonal"
# why = "fills one triangle and forgets the other"
# ///
def softmax_jacobian(z):
    e = np.exp(np.asarray(z, dtype=float))
    p = e / e.sum()
    K = len(p)
    J = np.zeros((K, K))
    for i in range(K):
        J[i, i] = p[i] * (1 - p[i])
        for j in range(i + 1, K):
            J[i, j] = -p[i] * p[j]
    return J
