# /// answer
# item = "distillation_loss"
# marks = 1
# caught_by = "distillation_loss--kl"
# diagnosis = "temperature.kl-axis"
# why = "looks at the first row"
# ///
def distillation_loss(student, teacher, T=1.0):
    def lp(z):
        z = np.asarray(z, dtype=float)[0] / T
        return z - np.logaddexp.reduce(z)

    a, b = lp(student), lp(teacher)
    return T**2 * (np.exp(b) * (b - a)).sum()
