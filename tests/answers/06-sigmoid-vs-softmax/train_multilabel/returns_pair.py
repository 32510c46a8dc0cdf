# /// answer
# item = "train_multilabel"
# marks = 3.5
# caught_by = "train_multilabel--model"
# diagnosis = "sigmoid-vs-softmax.no-module"
# why = "the model and its losses"
# ///
def train_multilabel(X, Y, epochs, lr, seed):
    torch.manual_seed(seed)
    model, losses = torch.nn.Linear(X.shape[1], Y.shape[1]), []
    adam = torch.optim.Adam(model.parameters(), lr=lr)
    for _ in range(epochs):
        loss = torch.nn.functional.binary_cross_entropy_with_logits(model(X), Y)
        adam.zero_grad()
        loss.backward()
        adam.step()
        losses.append(loss.item())
    return model, losses
