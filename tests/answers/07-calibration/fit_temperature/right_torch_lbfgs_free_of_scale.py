# /// answer
# item = "fit_temperature"
# marks = 4
# ///
def fit_temperature(logits, labels):
    z = torch.tensor(np.array(logits, dtype=np.float64))
    y = torch.tensor(np.array(labels, dtype=np.int64))
    z = z - z.max(dim=1, keepdim=True).values
    if bool((z.argmax(dim=1) == y).all()):
        return 0.01
    size = z.abs().mean().item()
    best = None
    for start in (-4.0, -2.0, 0.0, 2.0):
        u = torch.tensor(start, dtype=torch.float64, requires_grad=True)
        opt = torch.optim.LBFGS([u], max_iter=100, line_search_fn="strong_wolfe", tolerance_change=1e-12)

        def closure(u=u, opt=opt):
            opt.zero_grad()
            loss = torch.nn.functional.cross_entropy(z * (torch.exp(-u) / size), y)
            loss.backward()
            return loss

        opt.step(closure)
        T = min(max(size * float(torch.exp(u.detach())), 0.01), 100.0)
        value = torch.nn.functional.cross_entropy(z / T, y).item()
        if best is None or value < best[0]:
            best = (value, T)
    return best[1]
