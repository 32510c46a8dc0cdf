# /// answer
# item = "train_multilabel"
# marks = 4
# ///
class _M(torch.nn.Module):
    def __init__(self, d, K):
        super().__init__()
        self.norm = torch.nn.BatchNorm1d(d)
        self.drop = torch.nn.Dropout(0.0)
        self.heads = torch.nn.ModuleList(torch.nn.Linear(d, 1) for _ in range(K))

    def forward(self, x):
        return torch.cat([h(self.drop(x)) for h in self.heads], dim=1)


def train_multilabel(X, Y, epochs, lr, seed):
    np.random.seed(seed)
    torch.manual_seed(seed)
    m = _M(X.shape[1], Y.shape[1]).train()
    opts = [torch.optim.Adam(h.parameters(), lr=lr) for h in m.heads]
    for _ in range(epochs):
        for k, (h, o) in enumerate(zip(m.heads, opts, strict=True)):
            o.zero_grad(set_to_none=False)
            torch.nn.BCELoss()(torch.sigmoid(h(X)), Y[:, k : k + 1]).backward()
            o.step()
    return m.eval()
