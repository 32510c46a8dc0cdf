# /// answer
# item = "train_multilabel"
# marks = 4
# ///
class Head(torch.nn.Module):
    def __init__(self, d, K, generator):
        super().__init__()
        self.W = torch.nn.Parameter(torch.randn(d, K, generator=generator) / d**0.5)
        self.b = torch.nn.Parameter(torch.zeros(K))

    def forward(self, x):
        return x @ self.W + self.b


def train_multilabel(X, Y, epochs, lr, seed):
    model = Head(X.shape[1], Y.shape[1], torch.Generator().manual_seed(seed))
    adam = torch.optim.Adam(model.parameters(), lr=lr)
    for _ in range(epochs):
        z = model(X)
        loss = (torch.nn.functional.softplus(z) - z * Y).sum()
        adam.zero_grad()
        loss.backward()
        adam.step()
    return model
