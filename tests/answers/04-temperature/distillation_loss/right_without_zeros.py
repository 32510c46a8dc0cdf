# /// answer
# item = "distillation_loss"
# marks = 4
# ///
def distillation_loss(student, teacher, T=1.0):
    total = 0.0
    s, t = np.asarray(student, dtype=float), np.asarray(teacher, dtype=float)
    for a, b in zip(s, t, strict=True):
        a, b = (a - a.max()) / T, (b - b.max()) / T
        a, b = a - np.log(np.exp(a).sum()), b - np.log(np.exp(b).sum())
        q = np.exp(b)
        seen = q > 0
        total += np.dot(q[seen], b[seen] - a[seen])
    return np.array(T**2 * total / len(s))
