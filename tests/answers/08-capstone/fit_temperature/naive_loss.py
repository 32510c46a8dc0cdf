# /// answer
# item = "fit_temperature"
# marks = 11
# caught_by = "fit_temperature--scale"
# diagnosis = "capstone.overflow-in-the-fit"
# why = "its loss overflows when a row is shifted"
# ///
def fit_temperature(logits, labels):
    z = logits.detach().double()
    low, high = np.log(0.01), np.log(100.0)
    for _ in range(60):
        a, b = low + (high - low) / 3, high - (high - low) / 3
        if loss(z / np.exp(a), labels) <= loss(z / np.exp(b), labels):
            high = b
        else:
            low = a
    return float(np.exp((low + high) / 2))


def loss(z, labels):
    e = torch.exp(z.float())
    p = e.gather(1, labels[:, None])[:, 0] / e.sum(1)
    return -torch.log(p).mean()
