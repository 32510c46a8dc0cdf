# /// answer
# item = "fit_temperature"
# marks = 4
# caught_by = "fit_temperature--learned"
# diagnosis = "capstone.search-coarse"
# why = "minimises the Brier score"
# ///
def fit_temperature(logits, labels):
    z = logits.detach().double()
    low, high = np.log(0.01), np.log(100.0)
    for _ in range(60):
        a, b = low + (high - low) / 3, high - (high - low) / 3
        if brier(z / np.exp(a), labels) <= brier(z / np.exp(b), labels):
            high = b
        else:
            low = a
    return float(np.exp((low + high) / 2))


def brier(z, labels):
    return (softmax(z, 1) - torch.nn.functional.one_hot(labels, z.shape[1])).pow(2).sum(1).mean()
