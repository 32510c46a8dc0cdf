# /// answer
# item = "distillation_loss"
# marks = 3
# caught_by = "distillation_loss--extremes"
# diagnosis = "temperature.log-epsilon"
# why = "no log-probability below -10,000"
# ///
def distillation_loss(student, teacher, T=1.0):
    def lp(z):
        z = np.asarray(z, dtype=float) / T
        return np.clip(z - np.logaddexp.reduce(z, axis=-1, keepdims=True), -1e4, 0)

    a, b = lp(student), lp(teacher)
    return T**2 * (np.exp(b) * (b - a)).sum(axis=-1).mean()
