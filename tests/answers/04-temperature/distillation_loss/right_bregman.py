# /// answer
# item = "distillation_loss"
# marks = 4
# ///
def distillation_loss(student, teacher, T=1.0):
    """KL(q || p) = LSE(z) - LSE(v) - q·(z - v), all over T."""
    z, v = (np.array(x, dtype=float) / T for x in (student, teacher))
    lse_z, lse_v = (np.logaddexp.reduce(x, axis=-1) for x in (z, v))
    q = np.exp(v - lse_v[:, None])
    kl = lse_z - lse_v - (q * (z - v)).sum(axis=-1)
    return T**2 * kl.mean()
