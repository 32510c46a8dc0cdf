# /// answer
# item = "train_multilabel"
# marks = 4
# ///
def train_multilabel(X, Y, epochs, lr, seed):
    model = torch.nn.Linear(X.shape[1], Y.shape[1])
    torch.nn.init.zeros_(model.weight)
    torch.nn.init.zeros_(model.bias)
    adam = torch.optim.Adam(model.parameters(), lr=lr)
    for _ in range(epochs):
        adam.zero_grad(set_to_none=True)
        torch.nn.functional.binary_cross_entropy_with_logits(model(X), Y).backward()
        adam.step()
    return model
