# /// answer
# item = "train_multilabel"
# marks = 4
# ///
def train_multilabel(X, Y, epochs, lr, seed):
    torch.manual_seed(int(seed))
    (d, K), hidden = (X.shape[1], Y.shape[1]), 16
    model = torch.nn.Sequential(torch.nn.Linear(d, hidden), torch.nn.Tanh(), torch.nn.Linear(hidden, K))
    adam = torch.optim.Adam(model.parameters(), lr=lr)
    done = 0
    while done < epochs:
        loss = torch.nn.MultiLabelSoftMarginLoss()(model(X), Y)
        grads = torch.autograd.grad(loss, list(model.parameters()))
        for p, g in zip(model.parameters(), grads, strict=True):
            p.grad = g
        adam.step()
        done += 1
    return model
