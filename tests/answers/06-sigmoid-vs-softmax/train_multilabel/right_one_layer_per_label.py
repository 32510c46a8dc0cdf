# /// answer
# item = "train_multilabel"
# marks = 4
# ///
class Heads(torch.nn.Module):
    def __init__(self, d, K):
        super().__init__()
        self.heads = torch.nn.ModuleList(torch.nn.Linear(d, 1) for _ in range(K))

    def forward(self, x):
        return torch.cat([head(x) for head in self.heads], dim=1)


def train_multilabel(X, Y, epochs, lr, seed):
    with torch.random.fork_rng():
        torch.manual_seed(seed)
        model = Heads(X.shape[1], Y.shape[1])
    adam = torch.optim.Adam(model.parameters(), lr=lr)
    for _ in range(epochs):
        z = model(X)
        log_yes, log_no = torch.nn.functional.logsigmoid(z), torch.nn.functional.logsigmoid(-z)
        loss = -(Y * log_yes + (1 - Y) * log_no).mean()
        adam.zero_grad()
        loss.backward()
        adam.step()
    return model.eval()
