# /// answer
# item = "distillation_loss"
# marks = 0
# caught_by = "distillation_loss--kl"
# diagnosis = "temperature.kl-formula"
# why = "the teacher's argmax as a label"
# ///
def distillation_loss(student, teacher, T=1.0):
    z = np.asarray(student, dtype=float) / T
    log_p = z - np.logaddexp.reduce(z, axis=-1, keepdims=True)
    label = np.argmax(np.asarray(teacher), axis=-1)
    return -(T**2) * log_p[np.arange(len(label)), label].mean()
