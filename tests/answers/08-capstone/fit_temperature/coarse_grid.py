# /// answer
# item = "fit_temperature"
# marks = 6
# caught_by = "fit_temperature--learned"
# diagnosis = "capstone.search-coarse"
# why = "a grid in steps of 0.1"
# ///
def fit_temperature(logits, labels):
    grid = np.concatenate([[0.01], np.arange(0.1, 100, 0.1), [100.0]])
    return float(min(grid, key=lambda T: cross_entropy(logits.double() / T, labels).item()))
