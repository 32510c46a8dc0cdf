# /// answer
# item = "train_multilabel"
# marks = 4
# ///
def train_multilabel(X, Y, epochs, lr, seed):
    torch.manual_seed(seed)
    net = torch.nn.Sequential(
        torch.nn.Linear(X.shape[1], 32), torch.nn.ReLU(), torch.nn.Linear(32, Y.shape[1])
    )
    loss_fn = torch.nn.BCEWithLogitsLoss()
    optimizer = torch.optim.Adam(net.parameters(), lr=lr)
    net.train()
    for _ in range(epochs):
        optimizer.zero_grad()
        loss_fn(net(X), Y).backward()
        optimizer.step()
    return net
