# /// answer
# item = "fit_temperature"
# marks = 1
# caught_by = "fit_temperature--recovers"
# diagnosis = "capstone.not-run"
# why = "returns the start value, because the graph is cut"
# ///
def fit_temperature(logits, labels):
    T = torch.ones(1, requires_grad=True)
    optimizer = torch.optim.SGD([T], 0.1)
    for _ in range(100):
        loss = cross_entropy(logits.detach() / T.detach(), labels).requires_grad_()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return T.item()
