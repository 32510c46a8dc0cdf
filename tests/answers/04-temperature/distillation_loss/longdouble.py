# /// answer
# item = "distillation_loss"
# marks = 3
# caught_by = "distillation_loss--extremes"
# diagnosis = "temperature.log-of-softmax"
# why = "long doubles reach to e to the -11,355, and no further"
# ///
def distillation_loss(student, teacher, T=1.0):
    def p(z):
        z = np.asarray(z, dtype=np.longdouble) / T
        e = np.exp(z - z.max(axis=-1, keepdims=True))
        return e / e.sum(axis=-1, keepdims=True)

    a, b = p(student), p(teacher)
    terms = np.zeros_like(b)
    seen = b > 0
    terms[seen] = b[seen] * (np.log(b[seen]) - np.log(a[seen]))
    return T**2 * float(terms.sum(axis=-1).mean())
