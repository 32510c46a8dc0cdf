# /// answer
# item = "train_step"
# marks = 2
# ///
def train_step(model, x, y, optimizer):
    params = [p for group in optimizer.param_groups for p in group["params"]]
    for p in params:
        p.grad = None
    z = model(x)
    loss = (torch.logsumexp(z, -1) - z[range(len(y)), y.tolist()]).sum() / len(y)
    loss.backward(inputs=params)
    before = float(loss)
    optimizer.step()
    return before
