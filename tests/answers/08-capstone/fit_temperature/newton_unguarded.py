# /// answer
# item = "fit_temperature"
# marks = 11
# caught_by = "fit_temperature--bounds"
# diagnosis = "capstone.at-the-bounds"
# why = "Newton steps that leave the range when the data are separable"
# ///
def fit_temperature(logits, labels):
    z = logits.double() - logits.double().mean(1, keepdim=True)
    beta = 1 / z.std()
    for _ in range(60):
        p = softmax(beta * z, 1)
        mean = (p * z).sum(1)
        slope = (mean - z.gather(1, labels[:, None])[:, 0]).mean()
        curve = ((p * z * z).sum(1) - mean**2).mean()
        step = (slope / (curve + 1e-12)).clamp(-0.5 * beta, 0.5 * beta)
        beta = (beta - step).clamp(1e-6, 1e6)
    return float(1 / beta)
