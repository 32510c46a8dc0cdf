# /// answer
# item = "Classifier"
# marks = 1.5
# caught_by = "Classifier--shape"
# diagnosis = "cross-entropy.sizes"
# why = "squeezes the batch axis of one row"
# ///
class Classifier(nn.Module):
    def __init__(self, in_features, num_classes):
        super().__init__()
        self.head = nn.Linear(in_features, num_classes)

    def forward(self, x):
        return self.head(x).squeeze(0)
