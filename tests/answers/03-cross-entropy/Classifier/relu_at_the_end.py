# /// answer
# item = "Classifier"
# marks = 0.5
# caught_by = "Classifier--logits"
# diagnosis = "cross-entropy.squeezed"
# why = "ends in ReLU"
# ///
class Classifier(nn.Module):
    def __init__(self, in_features, num_classes):
        super().__init__()
        self.head = nn.Linear(in_features, num_classes)

    def forward(self, x):
        return torch.relu(self.head(x))
