# /// answer
# item = "fit_temperature"
# marks = 11
# caught_by = "fit_temperature--bounds"
# diagnosis = "capstone.at-the-bounds"
# why = "a range that ends at 0.05 and 50"
# ///
def fit_temperature(logits, labels):
    z = logits.detach().double()
    low, high = np.log(0.05), np.log(50.0)
    for _ in range(60):
        a, b = low + (high - low) / 3, high - (high - low) / 3
        if cross_entropy(z / np.exp(a), labels) <= cross_entropy(z / np.exp(b), labels):
            high = b
        else:
            low = a
    return float(np.exp((low + high) / 2))
