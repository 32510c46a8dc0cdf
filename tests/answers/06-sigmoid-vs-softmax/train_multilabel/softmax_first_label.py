# /// answer
# item = "train_multilabel"
# marks = 2
# caught_by = "train_multilabel--accuracy"
# diagnosis = "sigmoid-vs-softmax.not-learned"
# why = "cross-entropy with the argmax of the targets"
# ///
def train_multilabel(X, Y, epochs, lr, seed):
    torch.manual_seed(seed)
    model = torch.nn.Linear(X.shape[1], Y.shape[1])
    adam = torch.optim.Adam(model.parameters(), lr=lr)
    for _ in range(epochs):
        adam.zero_grad()
        torch.nn.functional.cross_entropy(model(X), Y.argmax(1)).backward()
        adam.step()
    return model
