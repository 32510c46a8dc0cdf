# /// answer
# item = "Classifier"
# marks = 0
# caught_by = "Classifier--shape"
# diagnosis = "cross-entropy.predictions"
# why = "returns the best class"
# ///
class Classifier(nn.Module):
    def __init__(self, in_features, num_classes):
        super().__init__()
        self.head = nn.Linear(in_features, num_classes)

    def forward(self, x):
        return self.head(x).argmax(dim=-1)
