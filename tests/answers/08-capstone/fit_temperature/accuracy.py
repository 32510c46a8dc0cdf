# /// answer
# item = "fit_temperature"
# marks = 0
# caught_by = "fit_temperature--recovers"
# diagnosis = "capstone.at-the-end"
# why = "looks at the accuracy, which T does not change"
# ///
def fit_temperature(logits, labels):
    z = logits.detach().double()
    low, high = np.log(0.01), np.log(100.0)
    for _ in range(60):
        a, b = low + (high - low) / 3, high - (high - low) / 3
        if ((z / np.exp(a)).argmax(1) == labels).sum() >= ((z / np.exp(b)).argmax(1) == labels).sum():
            high = b
        else:
            low = a
    return float(np.exp((low + high) / 2))
