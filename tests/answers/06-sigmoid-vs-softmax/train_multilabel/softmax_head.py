# /// answer
# item = "train_multilabel"
# marks = 2
# caught_by = "train_multilabel--accuracy"
# diagnosis = "sigmoid-vs-softmax.softmax-head"
# why = "cross-entropy of a softmax with shared targets"
# ///
def train_multilabel(X, Y, epochs, lr, seed):
    torch.manual_seed(seed)
    model = torch.nn.Linear(X.shape[1], Y.shape[1])
    adam = torch.optim.Adam(model.parameters(), lr=lr)
    shared = Y / Y.sum(1, keepdim=True).clamp(min=1)
    for _ in range(epochs):
        adam.zero_grad()
        torch.nn.functional.cross_entropy(model(X), shared).backward()
        adam.step()
    return model
