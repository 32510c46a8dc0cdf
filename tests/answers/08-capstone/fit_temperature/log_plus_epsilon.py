# /// answer
# item = "fit_temperature"
# marks = 10
# caught_by = "fit_temperature--recovers"
# diagnosis = "capstone.log-epsilon"
# why = "a constant before the logarithm: a row that is sure and wrong stops to count"
# ///
def fit_temperature(logits, labels):
    z = logits.detach().double()
    low, high = np.log(0.01), np.log(100.0)
    golden = (5**0.5 - 1) / 2

    def loss(t):
        p = softmax(z / np.exp(t), -1)[torch.arange(len(labels)), labels]
        return -torch.log(p + 1e-12).mean()

    for _ in range(40):
        a, b = high - golden * (high - low), low + golden * (high - low)
        if loss(a) <= loss(b):
            high = b
        else:
            low = a
    return float(np.exp((low + high) / 2))
