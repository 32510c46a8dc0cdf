# /// answer
# item = "train_multilabel"
# marks = 3
# caught_by = "train_multilabel--loss"
# diagnosis = "sigmoid-vs-softmax.double-sigmoid"
# why = "a sigmoid in front of the loss with logits"
# ///
def train_multilabel(X, Y, epochs, lr, seed):
    torch.manual_seed(seed)
    model = torch.nn.Linear(X.shape[1], Y.shape[1])
    adam = torch.optim.Adam(model.parameters(), lr=lr)
    for _ in range(epochs):
        adam.zero_grad()
        torch.nn.functional.binary_cross_entropy_with_logits(torch.sigmoid(model(X)), Y).backward()
        adam.step()
    return model
