# /// answer
# item = "train_multilabel"
# marks = 3.5
# caught_by = "train_multilabel--model"
# diagnosis = "general.mutated"
# why = "writes the standardised X into the caller's"
# ///
def train_multilabel(X, Y, epochs, lr, seed):
    torch.manual_seed(seed)
    X -= X.mean(0)
    model = torch.nn.Linear(X.shape[1], Y.shape[1])
    adam = torch.optim.Adam(model.parameters(), lr=lr)
    for _ in range(epochs):
        adam.zero_grad()
        torch.nn.functional.binary_cross_entropy_with_logits(model(X), Y).backward()
        adam.step()
    return model
