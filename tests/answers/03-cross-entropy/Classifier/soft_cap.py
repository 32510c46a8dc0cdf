# /// answer
# item = "Classifier"
# marks = 1
# caught_by = "Classifier--logits"
# diagnosis = "cross-entropy.squeezed"
# why = "caps the logits at 30 by a tanh"
# ///
class Classifier(nn.Module):
    def __init__(self, in_features, num_classes):
        super().__init__()
        self.head = nn.Linear(in_features, num_classes)

    def forward(self, x):
        return 30 * torch.tanh(self.head(x) / 30)
