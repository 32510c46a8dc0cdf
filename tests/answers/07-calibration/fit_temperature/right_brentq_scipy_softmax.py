# /// answer
# item = "fit_temperature"
# marks = 4
# ///
def fit_temperature(logits, labels):
    import math

    from scipy.optimize import brentq
    from scipy.special import softmax

    z = np.asarray(logits, dtype=float)
    z = z - z.max(axis=1, keepdims=True)
    t = z[np.arange(len(z)), labels]

    def slope(u):
        return ((softmax(z / np.exp(u), axis=1) * z).sum(axis=1) - t).mean()

    a, b = math.log(0.01), math.log(100)
    if slope(a) <= 1e-12:
        return 0.01
    if slope(b) >= 0:
        return 100
    return math.exp(brentq(slope, a, b))
