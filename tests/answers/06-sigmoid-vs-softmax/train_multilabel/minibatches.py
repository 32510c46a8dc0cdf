# /// answer
# item = "train_multilabel"
# marks = 3.5
# caught_by = "train_multilabel--steps"
# diagnosis = "sigmoid-vs-softmax.minibatches"
# why = "batches of 64"
# ///
def train_multilabel(X, Y, epochs, lr, seed):
    torch.manual_seed(seed)
    model = torch.nn.Linear(X.shape[1], Y.shape[1])
    adam = torch.optim.Adam(model.parameters(), lr=lr)
    for _ in range(epochs):
        for x, y in zip(X.split(64), Y.split(64), strict=True):
            adam.zero_grad()
            torch.nn.functional.binary_cross_entropy_with_logits(model(x), y).backward()
            adam.step()
    return model
