# /// answer
# item = "distillation_loss"
# marks = 2
# caught_by = "distillation_loss--kl"
# diagnosis = "temperature.kl-axis"
# why = "square batches are normalised by the neighbour's sum"
# ///
def distillation_loss(student, teacher, T=1.0):
    def lp(z):
        z = np.asarray(z, dtype=float) / T
        lse = np.logaddexp.reduce(z, axis=-1)
        return z - (lse if len(lse) == z.shape[1] else lse[:, None])

    a, b = lp(student), lp(teacher)
    return T**2 * (np.exp(b) * (b - a)).sum(axis=-1).mean()
