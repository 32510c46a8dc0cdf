# /// answer
# item = "distillation_loss"
# marks = 2.5
# caught_by = "distillation_loss--temperature"
# diagnosis = "temperature.inverted"
# why = "multiplies the logits by T"
# ///
def distillation_loss(student, teacher, T=1.0):
    def lp(z):
        z = np.asarray(z, dtype=float) * T
        return z - np.logaddexp.reduce(z, axis=-1, keepdims=True)

    a, b = lp(student), lp(teacher)
    return T**2 * (np.exp(b) * (b - a)).sum(axis=-1).mean()
