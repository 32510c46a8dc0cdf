# /// answer
# item = "distillation_loss"
# marks = 3
# caught_by = "distillation_loss--extremes"
# diagnosis = "temperature.log-of-softmax"
# why = "guards the teacher's zeros, not the student's"
# ///
def distillation_loss(student, teacher, T=1.0):
    def softmax(z):
        z = np.asarray(z, dtype=float) / T
        e = np.exp(z - z.max(axis=-1, keepdims=True))
        return e / e.sum(axis=-1, keepdims=True)

    p, q = softmax(student), softmax(teacher)
    terms = np.where(q > 0, q * np.log(np.where(q > 0, q, 1) / p), 0)
    return T**2 * terms.sum(axis=-1).mean()
