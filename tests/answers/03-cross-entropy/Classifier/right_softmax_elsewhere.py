# /// answer
# item = "Classifier"
# marks = 2
# ///
class Classifier(nn.Module):
    """Probabilities are made where somebody needs them, in a method of their own."""

    def __init__(self, in_features, num_classes):
        super().__init__()
        hidden = max(16, num_classes)
        self.fc1 = nn.Linear(in_features, hidden)
        self.fc2 = nn.Linear(hidden, num_classes)
        self.softmax = nn.Softmax(dim=-1)

    def forward(self, x):
        return self.fc2(torch.sigmoid(self.fc1(x)))

    def predict_proba(self, x):
        return self.softmax(self(x))
