# /// answer
# item = "Classifier"
# marks = 0
# caught_by = "Classifier--shape"
# diagnosis = "cross-entropy.sizes"
# why = "flattens to 64 inputs"
# ///
class Classifier(nn.Module):
    def __init__(self, in_features, num_classes):
        super().__init__()
        self.head = nn.Linear(in_features, num_classes)

    def forward(self, x):
        return self.head(x.reshape(-1, 64))
