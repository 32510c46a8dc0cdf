# /// answer
# item = "distillation_loss"
# marks = 3.5
# caught_by = "distillation_loss--inputs"
# diagnosis = "temperature.float16"
# why = "leaves float16 as it is"
# ///
def distillation_loss(student, teacher, T=1.0):
    def lp(z):
        z = np.asarray(z)
        z = z / T if z.dtype == np.float16 else z.astype(float) / T
        return z - np.logaddexp.reduce(z, axis=-1, keepdims=True)

    a, b = lp(student), lp(teacher)
    return T**2 * (np.exp(b) * (b - a)).sum(axis=-1).mean()
