# /// answer
# item = "distillation_loss"
# marks = 0
# caught_by = "distillation_loss--kl"
# diagnosis = "temperature.kl-axis"
# why = "normalises down the columns of a batch"
# ///
def distillation_loss(student, teacher, T=1.0):
    def lp(z):
        z = np.asarray(z, dtype=float) / T
        return z - np.logaddexp.reduce(z, axis=0 if len(z) > 1 else 1, keepdims=True)

    a, b = lp(student), lp(teacher)
    return T**2 * (np.exp(b) * (b - a)).sum(axis=-1).mean()
