# /// answer
# item = "train_multilabel"
# marks = 3.5
# caught_by = "train_multilabel--steps"
# diagnosis = "sigmoid-vs-softmax.adam-changed"
# why = "AdamW, whose default decays the weights"
# ///
def train_multilabel(X, Y, epochs, lr, seed):
    torch.manual_seed(seed)
    model = torch.nn.Linear(X.shape[1], Y.shape[1])
    opt = torch.optim.AdamW(model.parameters(), lr=lr)
    for _ in range(epochs):
        opt.zero_grad()
        torch.nn.functional.binary_cross_entropy_with_logits(model(X), Y).backward()
        opt.step()
    return model
