# /// answer
# item = "distillation_loss"
# marks = 3.5
# caught_by = "distillation_loss--inputs"
# diagnosis = "temperature.list-input"
# why = "divides lists"
# ///
def distillation_loss(student, teacher, T=1.0):
    def lp(z):
        z = z.astype(float) / T
        return z - np.logaddexp.reduce(z, axis=-1, keepdims=True)

    a, b = lp(student), lp(teacher)
    return T**2 * (np.exp(b) * (b - a)).sum(axis=-1).mean()
