# /// answer
# item = "distillation_loss"
# marks = 0
# caught_by = "distillation_loss--kl"
# diagnosis = "temperature.kl-formula"
# why = "squared error of the probabilities"
# ///
def distillation_loss(student, teacher, T=1.0):
    def lp(z):
        z = np.asarray(z, dtype=float) / T
        return z - np.logaddexp.reduce(z, axis=-1, keepdims=True)

    return T**2 * ((np.exp(lp(student)) - np.exp(lp(teacher))) ** 2).sum(axis=-1).mean()
