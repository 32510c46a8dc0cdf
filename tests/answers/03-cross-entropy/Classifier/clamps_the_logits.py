# /// answer
# item = "Classifier"
# marks = 1
# caught_by = "Classifier--logits"
# diagnosis = "cross-entropy.squeezed"
# why = "clamps the logits \"for stability\""
# ///
class Classifier(nn.Module):
    def __init__(self, in_features, num_classes):
        super().__init__()
        self.head = nn.Linear(in_features, num_classes)

    def forward(self, x):
        return self.head(x).clamp(-10, 10)
