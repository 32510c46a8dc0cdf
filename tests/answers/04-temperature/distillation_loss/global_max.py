# /// answer
# item = "distillation_loss"
# marks = 3
# caught_by = "distillation_loss--extremes"
# diagnosis = "temperature.no-shift"
# why = "one maximum for the whole batch"
# ///
def distillation_loss(student, teacher, T=1.0):
    def lp(z):
        z = np.asarray(z, dtype=float)
        z = (z - z.max()) / T
        return z - np.log(np.exp(z).sum(axis=-1, keepdims=True))

    a, b = lp(student), lp(teacher)
    return T**2 * (np.exp(b) * (b - a)).sum(axis=-1).mean()
