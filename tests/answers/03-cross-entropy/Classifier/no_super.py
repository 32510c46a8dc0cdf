# /// answer
# item = "Classifier"
# marks = 0
# caught_by = "Classifier--shape"
# diagnosis = "cross-entropy.no-super"
# why = "forgets super().__init__()"
# ///
class Classifier(nn.Module):
    def __init__(self, in_features, num_classes):
        self.head = nn.Linear(in_features, num_classes)

    def forward(self, x):
        return self.head(x)
