# /// answer
# item = "fit_temperature"
# marks = 4
# caught_by = "fit_temperature--digits"
# diagnosis = "capstone.search-range"
# why = "Adam on T, too few steps for a T of 20"
# ///
def fit_temperature(logits, labels):
    T = torch.ones((), dtype=torch.float64, requires_grad=True)
    optimizer = torch.optim.Adam([T], 0.02)
    for _ in range(300):
        optimizer.zero_grad()
        cross_entropy(logits.detach().double() / T, labels).backward()
        optimizer.step()
    return float(T.detach().clamp(0.01, 100))
