# /// answer
# item = "train_multilabel"
# marks = 3
# caught_by = "train_multilabel--seed"
# diagnosis = "sigmoid-vs-softmax.seed"
# why = "seeds after the weights are drawn"
# ///
def train_multilabel(X, Y, epochs, lr, seed):
    model = torch.nn.Linear(X.shape[1], Y.shape[1])
    torch.manual_seed(seed)
    adam = torch.optim.Adam(model.parameters(), lr=lr)
    for _ in range(epochs):
        adam.zero_grad()
        torch.nn.functional.binary_cross_entropy_with_logits(model(X), Y).backward()
        adam.step()
    return model
