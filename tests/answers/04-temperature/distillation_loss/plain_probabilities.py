# /// answer
# item = "distillation_loss"
# marks = 3
# caught_by = "distillation_loss--extremes"
# diagnosis = "temperature.zero-log-zero"
# why = "q log(q / p) with underflowed probabilities"
# ///
def distillation_loss(student, teacher, T=1.0):
    def softmax(z):
        z = np.asarray(z, dtype=float) / T
        e = np.exp(z - z.max(axis=-1, keepdims=True))
        return e / e.sum(axis=-1, keepdims=True)

    p, q = softmax(student), softmax(teacher)
    return T**2 * (q * np.log(q / p)).sum(axis=-1).mean()
