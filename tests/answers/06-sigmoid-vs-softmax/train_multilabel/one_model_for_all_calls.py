# /// answer
# item = "train_multilabel"
# marks = 2.5
# caught_by = "train_multilabel--seed"
# diagnosis = "sigmoid-vs-softmax.seed"
# why = "a global model that every call trains on"
# ///
kept = {}


def train_multilabel(X, Y, epochs, lr, seed):
    torch.manual_seed(seed)
    shape = X.shape[1], Y.shape[1]
    model = kept.setdefault(shape, torch.nn.Linear(*shape))
    adam = torch.optim.Adam(model.parameters(), lr=lr)
    for _ in range(epochs):
        adam.zero_grad()
        torch.nn.functional.binary_cross_entropy_with_logits(model(X), Y).backward()
        adam.step()
    copy = torch.nn.Linear(*shape)
    copy.load_state_dict(model.state_dict())
    return copy
