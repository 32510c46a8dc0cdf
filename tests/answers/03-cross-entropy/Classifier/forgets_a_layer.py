# /// answer
# item = "Classifier"
# marks = 1.5
# caught_by = "Classifier--learns"
# diagnosis = "cross-entropy.no-learning"
# why = "computes a hidden layer and throws it away"
# ///
class Classifier(nn.Module):
    def __init__(self, in_features, num_classes):
        super().__init__()
        self.hidden = nn.Linear(in_features, in_features)
        self.head = nn.Linear(in_features, num_classes)

    def forward(self, x):
        torch.relu(self.hidden(x))
        return self.head(x)
