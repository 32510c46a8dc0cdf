# /// answer
# item = "train_multilabel"
# marks = 3
# caught_by = "train_multilabel--loss"
# diagnosis = "sigmoid-vs-softmax.other-loss"
# why = "regresses the zeros and ones"
# ///
def train_multilabel(X, Y, epochs, lr, seed):
    torch.manual_seed(seed)
    model = torch.nn.Linear(X.shape[1], Y.shape[1])
    adam = torch.optim.Adam(model.parameters(), lr=lr)
    for _ in range(epochs):
        adam.zero_grad()
        ((model(X) - 2 * Y + 1) ** 2).mean().backward()
        adam.step()
    return model
