# /// answer
# item = "Classifier"
# marks = 1.5
# caught_by = "Classifier--shape"
# diagnosis = "cross-entropy.sizes"
# why = "one output for two classes"
# ///
class Classifier(nn.Module):
    def __init__(self, in_features, num_classes):
        super().__init__()
        self.head = nn.Linear(in_features, num_classes if num_classes > 2 else 1)

    def forward(self, x):
        return self.head(x)
