# /// answer
# item = "fit_temperature"
# marks = 4
# ///
def fit_temperature(logits, labels):
    from scipy.optimize import minimize_scalar
    from scipy.special import log_softmax

    z = np.array(logits, dtype=float)
    y = np.array(labels)
    if (z.argmax(axis=1) == y).all():
        return 0.01

    def loss(u):
        return -log_softmax(z * np.exp(-u), axis=1)[np.arange(len(y)), y].mean()

    u = minimize_scalar(loss, bounds=(np.log(0.01), np.log(100)), method="bounded", options={"xatol": 1e-6}).x
    return float(np.clip(np.exp(u), 0.01, 100))
