# /// answer
# item = "fit_temperature"
# marks = 12
# ///
def fit_temperature(logits, labels):
    z = logits.detach().double()
    log_T = torch.zeros((), dtype=torch.float64, requires_grad=True)
    optimizer = torch.optim.LBFGS(
        [log_T], lr=1.0, max_iter=200, line_search_fn="strong_wolfe", tolerance_change=1e-12
    )

    def closure():
        optimizer.zero_grad()
        loss = cross_entropy(z / log_T.exp(), labels)
        loss.backward()
        return loss

    optimizer.step(closure)
    T = float(log_T.exp())
    if not np.isfinite(T):
        T = 1.0
    ends = [0.01, 100.0, min(max(T, 0.01), 100.0)]
    losses = [cross_entropy(z / t, labels).item() for t in ends]
    if losses[0] <= losses[2]:
        return 0.01
    return 100.0 if losses[1] <= losses[2] else ends[2]
