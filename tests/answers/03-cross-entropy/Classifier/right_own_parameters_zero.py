# /// answer
# item = "Classifier"
# marks = 2
# ///
class Classifier(torch.nn.Module):
    """A plain matrix and a bias, both zero at the start."""

    def __init__(self, in_features, num_classes):
        torch.nn.Module.__init__(self)
        self.W = torch.nn.Parameter(torch.zeros(num_classes, in_features))
        self.b = torch.nn.Parameter(torch.zeros(num_classes))

    def forward(self, x):
        return torch.einsum("bd,kd->bk", x, self.W) + self.b
