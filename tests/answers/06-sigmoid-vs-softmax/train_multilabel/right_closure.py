# /// answer
# item = "train_multilabel"
# marks = 4
# ///
def train_multilabel(X, Y, epochs, lr, seed):
    with torch.random.fork_rng():
        torch.manual_seed(seed)
        model = torch.nn.Sequential(
            torch.nn.Linear(X.size(1), 16), torch.nn.ReLU(), torch.nn.Linear(16, Y.size(1))
        )
    opt = torch.optim.Adam(model.parameters(), lr)

    def closure():
        opt.zero_grad()
        loss = torch.nn.MultiLabelSoftMarginLoss()(model(X), Y)
        loss.backward()
        return loss

    for _ in range(epochs):
        opt.step(closure)
    return model
