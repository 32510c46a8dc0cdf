# /// answer
# item = "train_multilabel"
# marks = 1.5
# caught_by = "train_multilabel--steps"
# diagnosis = "sigmoid-vs-softmax.not-adam"
# why = "SGD instead of Adam"
# ///
def train_multilabel(X, Y, epochs, lr, seed):
    torch.manual_seed(seed)
    model = torch.nn.Linear(X.shape[1], Y.shape[1])
    sgd = torch.optim.SGD(model.parameters(), lr=lr)
    for _ in range(epochs):
        sgd.zero_grad()
        torch.nn.functional.binary_cross_entropy_with_logits(model(X), Y).backward()
        sgd.step()
    return model
