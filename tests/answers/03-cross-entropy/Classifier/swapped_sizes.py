# /// answer
# item = "Classifier"
# marks = 0
# caught_by = "Classifier--shape"
# diagnosis = "cross-entropy.sizes"
# why = "swaps the two sizes"
# ///
class Classifier(nn.Module):
    def __init__(self, in_features, num_classes):
        super().__init__()
        self.head = nn.Linear(num_classes, in_features)

    def forward(self, x):
        return self.head(x)
