# /// answer
# item = "distillation_loss"
# marks = 0
# caught_by = "distillation_loss--kl"
# diagnosis = "temperature.mean-of-all"
# why = "divides by K instead of N"
# ///
def distillation_loss(student, teacher, T=1.0):
    def lp(z):
        z = np.asarray(z, dtype=float) / T
        return z - np.logaddexp.reduce(z, axis=-1, keepdims=True)

    a, b = lp(student), lp(teacher)
    return T**2 * (np.exp(b) * (b - a)).sum() / len(a[0])
