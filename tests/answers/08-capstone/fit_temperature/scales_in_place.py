# /// answer
# item = "fit_temperature"
# marks = 11
# caught_by = "fit_temperature--large"
# diagnosis = "general.mutated"
# why = "shifts the logits in place"
# ///
def fit_temperature(logits, labels):
    logits -= logits.amax(1, keepdim=True)
    z = logits.detach().double()
    low, high = np.log(0.01), np.log(100.0)
    for _ in range(60):
        a, b = low + (high - low) / 3, high - (high - low) / 3
        if cross_entropy(z / np.exp(a), labels) <= cross_entropy(z / np.exp(b), labels):
            high = b
        else:
            low = a
    return float(np.exp((low + high) / 2))
