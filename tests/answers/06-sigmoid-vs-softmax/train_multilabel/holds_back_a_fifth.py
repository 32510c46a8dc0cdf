# /// answer
# item = "train_multilabel"
# marks = 3.5
# caught_by = "train_multilabel--steps"
# diagnosis = "sigmoid-vs-softmax.held-back"
# why = "trains on the first 80 % of X"
# ///
def train_multilabel(X, Y, epochs, lr, seed):
    torch.manual_seed(seed)
    model = torch.nn.Linear(X.shape[1], Y.shape[1])
    opt = torch.optim.Adam(model.parameters(), lr=lr)
    n = int(0.8 * len(X))
    for _ in range(epochs):
        opt.zero_grad()
        torch.nn.functional.binary_cross_entropy_with_logits(model(X[:n]), Y[:n]).backward()
        opt.step()
    return model
