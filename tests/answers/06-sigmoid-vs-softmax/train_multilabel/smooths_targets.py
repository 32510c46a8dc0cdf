# /// answer
# item = "train_multilabel"
# marks = 3
# caught_by = "train_multilabel--loss"
# diagnosis = "sigmoid-vs-softmax.other-loss"
# why = "label smoothing"
# ///
def train_multilabel(X, Y, epochs, lr, seed):
    torch.manual_seed(seed)
    model = torch.nn.Linear(X.shape[1], Y.shape[1])
    opt = torch.optim.Adam(model.parameters(), lr=lr)
    for _ in range(epochs):
        opt.zero_grad()
        torch.nn.functional.binary_cross_entropy_with_logits(model(X), Y * 0.9 + 0.05).backward()
        opt.step()
    return model
