# /// answer
# item = "fit_temperature"
# marks = 12
# ///
def fit_temperature(logits, labels):
    z = logits.double()
    target = z.gather(1, labels[:, None]).mean()
    low, high = 0.01, 100.0  # of 1/T
    for _ in range(80):
        beta = (low * high) ** 0.5
        p = softmax(beta * z, 1)
        if (p * z).sum(1).mean() < target:
            low = beta
        else:
            high = beta
    return 1 / (low * high) ** 0.5
