# /// answer
# item = "fit_temperature"
# marks = 5
# caught_by = "fit_temperature--memorised"
# diagnosis = "capstone.search-range"
# why = "a grid from 0.5 to 3"
# ///
def fit_temperature(logits, labels):
    grid = np.geomspace(0.5, 3, 1000)
    return float(min(grid, key=lambda T: cross_entropy(logits.double() / T, labels).item()))
