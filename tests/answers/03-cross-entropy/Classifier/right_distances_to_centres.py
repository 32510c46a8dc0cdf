# /// answer
# item = "Classifier"
# marks = 2
# ///
class Classifier(nn.Module):
    def __init__(self, in_features, num_classes):
        super().__init__()
        self.centres = nn.Parameter(torch.randn(num_classes, in_features))

    def forward(self, x):
        return -((x[:, None] - self.centres) ** 2).sum(-1)
