# /// answer
# item = "fit_temperature"
# marks = 0
# caught_by = "fit_temperature--recovers"
# diagnosis = "capstone.returns-log"
# why = "returns log T"
# ///
def fit_temperature(logits, labels):
    z = logits.detach().double()
    low, high = np.log(0.01), np.log(100.0)
    for _ in range(60):
        a, b = low + (high - low) / 3, high - (high - low) / 3
        if cross_entropy(z / np.exp(a), labels) <= cross_entropy(z / np.exp(b), labels):
            high = b
        else:
            low = a
    return float((low + high) / 2)
