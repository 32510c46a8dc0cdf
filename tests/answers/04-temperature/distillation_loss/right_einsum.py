# /// answer
# item = "distillation_loss"
# marks = 4
# ///
def distillation_loss(student, teacher, T=1.0):
    # Jacobian-free: log-sum-exp algebra
    s, t = (np.asarray(x, dtype=float) / T for x in (student, teacher))
    A = lambda z: np.logaddexp.reduce(z, axis=1)
    q = np.exp(t - A(t)[:, None])
    return T * T * np.einsum("nk,nk->", q, (t - A(t)[:, None]) - (s - A(s)[:, None])) / len(q)
