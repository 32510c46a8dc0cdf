# /// answer
# item = "train_multilabel"
# marks = 2.5
# caught_by = "train_multilabel--loss"
# diagnosis = "sigmoid-vs-softmax.other-loss"
# why = "a strong penalty on the weights"
# ///
def train_multilabel(X, Y, epochs, lr, seed):
    torch.manual_seed(seed)
    model = torch.nn.Linear(X.shape[1], Y.shape[1])
    adam = torch.optim.Adam(model.parameters(), lr=lr, weight_decay=0.1)
    for _ in range(epochs):
        adam.zero_grad()
        torch.nn.functional.binary_cross_entropy_with_logits(model(X), Y).backward()
        adam.step()
    return model
