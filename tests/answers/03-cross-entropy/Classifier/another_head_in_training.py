# /// answer
# item = "Classifier"
# marks = 1.5
# caught_by = "Classifier--learns"
# diagnosis = "cross-entropy.no-learning"
# why = "evaluation uses layers that training never touches"
# ///
class Classifier(nn.Module):
    def __init__(self, in_features, num_classes):
        super().__init__()
        self.head = nn.Linear(in_features, num_classes)
        self.other = nn.Linear(in_features, num_classes)

    def forward(self, x):
        return self.head(x) if self.training else self.other(x)
