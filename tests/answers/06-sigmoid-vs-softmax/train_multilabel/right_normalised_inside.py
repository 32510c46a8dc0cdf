# /// answer
# item = "train_multilabel"
# marks = 4
# ///
def train_multilabel(X, Y, epochs, lr, seed):
    torch.manual_seed(seed)
    model = torch.nn.Sequential(torch.nn.BatchNorm1d(X.size(1)), torch.nn.Linear(X.size(1), Y.size(1)))
    adam = torch.optim.Adam(model.parameters(), lr)
    loader = torch.utils.data.DataLoader(
        torch.utils.data.TensorDataset(X, Y), batch_size=len(X), shuffle=True
    )
    for _ in range(epochs):
        for x, y in loader:
            adam.zero_grad()
            torch.nn.functional.binary_cross_entropy_with_logits(model(x), y).backward()
            adam.step()
    return model
