# /// answer
# item = "fit_temperature"
# marks = 4
# caught_by = "fit_temperature--learned"
# diagnosis = "capstone.search-coarse"
# why = "makes the mean confidence equal to the accuracy"
# ///
def fit_temperature(logits, labels):
    z = logits.detach().double()
    low, high = np.log(0.01), np.log(100.0)
    for _ in range(60):
        a, b = low + (high - low) / 3, high - (high - low) / 3
        if softmax(z / np.exp((low + high) / 2), 1).amax(1).mean() < (z.argmax(1) == labels).double().mean():
            high = b
        else:
            low = a
    return float(np.exp((low + high) / 2))
