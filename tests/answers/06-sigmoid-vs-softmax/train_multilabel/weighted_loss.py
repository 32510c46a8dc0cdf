# /// answer
# item = "train_multilabel"
# marks = 2
# caught_by = "train_multilabel--loss"
# diagnosis = "sigmoid-vs-softmax.other-loss"
# why = "pos_weight nobody asked for"
# ///
def train_multilabel(X, Y, epochs, lr, seed):
    torch.manual_seed(seed)
    model = torch.nn.Linear(X.shape[1], Y.shape[1])
    adam = torch.optim.Adam(model.parameters(), lr=lr)
    loss_fn = torch.nn.BCEWithLogitsLoss(pos_weight=torch.full((Y.shape[1],), 5.0))
    for _ in range(epochs):
        adam.zero_grad()
        loss_fn(model(X), Y).backward()
        adam.step()
    return model
