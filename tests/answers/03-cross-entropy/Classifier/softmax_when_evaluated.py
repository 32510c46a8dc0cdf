# /// answer
# item = "Classifier"
# marks = 0.5
# caught_by = "Classifier--logits"
# diagnosis = "cross-entropy.probabilities"
# why = "returns probabilities in evaluation mode"
# ///
class Classifier(nn.Module):
    def __init__(self, in_features, num_classes):
        super().__init__()
        self.head = nn.Linear(in_features, num_classes)

    def forward(self, x):
        z = self.head(x)
        return z if self.training else torch.softmax(z, dim=-1)
