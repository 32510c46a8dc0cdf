# /// answer
# item = "train_multilabel"
# marks = 0
# caught_by = "train_multilabel--model"
# diagnosis = "sigmoid-vs-softmax.no-module"
# why = "a state_dict"
# ///
def train_multilabel(X, Y, epochs, lr, seed):
    torch.manual_seed(seed)
    model = torch.nn.Linear(X.shape[1], Y.shape[1])
    adam = torch.optim.Adam(model.parameters(), lr=lr)
    for _ in range(epochs):
        adam.zero_grad()
        torch.nn.functional.binary_cross_entropy_with_logits(model(X), Y).backward()
        adam.step()
    return model.state_dict()
