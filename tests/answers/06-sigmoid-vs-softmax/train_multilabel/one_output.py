# /// answer
# item = "train_multilabel"
# marks = 1.5
# caught_by = "train_multilabel--model"
# diagnosis = "sigmoid-vs-softmax.shape-of-logits"
# why = "one logit for all labels"
# ///
def train_multilabel(X, Y, epochs, lr, seed):
    torch.manual_seed(seed)
    model = torch.nn.Linear(X.shape[1], 1)
    adam = torch.optim.Adam(model.parameters(), lr=lr)
    for _ in range(epochs):
        adam.zero_grad()
        torch.nn.functional.binary_cross_entropy_with_logits(model(X).expand_as(Y), Y).backward()
        adam.step()
    return model
