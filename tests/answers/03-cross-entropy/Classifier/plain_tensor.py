# /// answer
# item = "Classifier"
# marks = 1.5
# caught_by = "Classifier--learns"
# diagnosis = "cross-entropy.no-parameters"
# why = "weights that are no nn.Parameter"
# ///
class Classifier(nn.Module):
    def __init__(self, in_features, num_classes):
        super().__init__()
        self.W = torch.randn(in_features, num_classes, requires_grad=True)

    def forward(self, x):
        return x @ self.W
