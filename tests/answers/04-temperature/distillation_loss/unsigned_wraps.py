# /// answer
# item = "distillation_loss"
# marks = 3.5
# caught_by = "distillation_loss--inputs"
# diagnosis = "temperature.integer-arithmetic"
# why = "subtracts the maximum from unsigned integers"
# ///
def distillation_loss(student, teacher, T=1.0):
    def lp(z):
        z = np.asarray(z)
        z = (z - z.max(axis=-1, keepdims=True)) / T
        return z - np.log(np.exp(z.astype(float)).sum(axis=-1, keepdims=True))

    a, b = lp(student), lp(teacher)
    return T**2 * (np.exp(b) * (b - a)).sum(axis=-1).mean()
