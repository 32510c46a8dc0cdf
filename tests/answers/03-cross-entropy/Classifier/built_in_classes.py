# /// answer
# item = "Classifier"
# marks = 1.5
# caught_by = "Classifier--shape"
# diagnosis = "cross-entropy.sizes"
# why = "ten classes, whatever is asked for"
# ///
class Classifier(nn.Module):
    def __init__(self, in_features, num_classes):
        super().__init__()
        self.head = nn.Linear(in_features, 10)

    def forward(self, x):
        return self.head(x)
