# /// answer
# item = "fit_temperature"
# marks = 0
# caught_by = "fit_temperature--minimum"
# diagnosis = "calibration.not-minimum"
# why = "gradient descent with a hundred short steps from 1"
# ///
def fit_temperature(logits, labels):
    z = torch.tensor(np.asarray(logits, dtype=float))
    y = torch.tensor(np.asarray(labels, dtype=np.int64))
    T = torch.ones((), dtype=torch.float64, requires_grad=True)
    opt = torch.optim.SGD([T], lr=0.01)
    for _ in range(100):
        opt.zero_grad()
        torch.nn.functional.cross_entropy(z / T, y).backward()
        opt.step()
    return float(T.detach().clamp(0.01, 100))
