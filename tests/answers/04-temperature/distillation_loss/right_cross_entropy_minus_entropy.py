# /// answer
# item = "distillation_loss"
# marks = 4
# ///
def distillation_loss(student, teacher, T=1.0):
    def log_softmax(z):
        z = np.asarray(z, dtype=float) / T
        return z - np.logaddexp.reduce(z, axis=1, keepdims=True)

    a, b = log_softmax(student), log_softmax(teacher)
    q = np.exp(b)
    cross = -np.einsum("nk,nk->n", q, a)
    own = -np.einsum("nk,nk->n", q, b)
    return np.average(cross - own) * T * T
