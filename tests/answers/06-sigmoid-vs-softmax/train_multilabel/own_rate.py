# /// answer
# item = "train_multilabel"
# marks = 3.5
# caught_by = "train_multilabel--steps"
# diagnosis = "sigmoid-vs-softmax.settings-ignored"
# why = "lr is 0.05, whatever is asked for"
# ///
def train_multilabel(X, Y, epochs, lr, seed):
    torch.manual_seed(seed)
    model = torch.nn.Linear(X.shape[1], Y.shape[1])
    adam = torch.optim.Adam(model.parameters(), lr=0.05)
    for _ in range(epochs):
        adam.zero_grad()
        torch.nn.functional.binary_cross_entropy_with_logits(model(X), Y).backward()
        adam.step()
    return model
