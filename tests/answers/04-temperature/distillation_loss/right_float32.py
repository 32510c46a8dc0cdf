# /// answer
# item = "distillation_loss"
# marks = 4
# ///
def distillation_loss(student, teacher, T=1.0):
    T = np.float32(T)

    def log_softmax(z):
        z = np.asarray(z, dtype=np.float32) / T
        z = z - z.max(axis=-1, keepdims=True)
        return z - np.log(np.exp(z).sum(axis=-1, keepdims=True))

    a, b = log_softmax(student), log_softmax(teacher)
    return T * T * np.mean(np.sum(np.exp(b) * (b - a), axis=-1))
