# /// answer
# item = "Classifier"
# marks = 1
# caught_by = "Classifier--logits"
# diagnosis = "cross-entropy.log-probabilities"
# why = "ends in a log-softmax"
# ///
class Classifier(nn.Module):
    def __init__(self, in_features, num_classes):
        super().__init__()
        self.head = nn.Linear(in_features, num_classes)

    def forward(self, x):
        return F.log_softmax(self.head(x), dim=-1)
