# /// answer
# item = "Classifier"
# marks = 0.5
# caught_by = "Classifier--learns"
# diagnosis = "cross-entropy.probabilities"
# why = "ends in nn.Softmax, so its loss stops at the floor"
# ///
class Classifier(nn.Module):
    def __init__(self, in_features, num_classes):
        super().__init__()
        self.head = nn.Sequential(
            nn.Linear(in_features, 50), nn.ReLU(), nn.Linear(50, num_classes), nn.Softmax(dim=1)
        )

    def forward(self, x):
        return self.head(x)
