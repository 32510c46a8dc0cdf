# /// answer
# item = "distillation_loss"
# marks = 2.5
# caught_by = "distillation_loss--temperature"
# diagnosis = "temperature.one-sided"
# why = "T on the teacher alone"
# ///
def distillation_loss(student, teacher, T=1.0):
    def lp(z):
        z = np.asarray(z, dtype=float)
        return z - np.logaddexp.reduce(z, axis=-1, keepdims=True)

    a, b = lp(student), lp(np.asarray(teacher) / T)
    return T**2 * (np.exp(b) * (b - a)).sum(axis=-1).mean()
