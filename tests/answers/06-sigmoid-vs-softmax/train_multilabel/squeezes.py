# /// answer
# item = "train_multilabel"
# marks = 3.5
# caught_by = "train_multilabel--model"
# diagnosis = "sigmoid-vs-softmax.shape-of-logits"
# why = "squeezes the axis of a single label away"
# ///
class Squeezed(torch.nn.Linear):
    def forward(self, x):
        return super().forward(x).squeeze()


def train_multilabel(X, Y, epochs, lr, seed):
    torch.manual_seed(seed)
    model = Squeezed(X.shape[1], Y.shape[1])
    adam = torch.optim.Adam(model.parameters(), lr=lr)
    for _ in range(epochs):
        adam.zero_grad()
        torch.nn.functional.binary_cross_entropy_with_logits(model(X), Y.squeeze()).backward()
        adam.step()
    return model
