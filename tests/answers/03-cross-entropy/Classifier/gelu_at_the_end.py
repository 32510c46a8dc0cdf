# /// answer
# item = "Classifier"
# marks = 1
# caught_by = "Classifier--logits"
# diagnosis = "cross-entropy.squeezed"
# why = "an activation after every layer, the last one included"
# ///
class Classifier(nn.Module):
    def __init__(self, in_features, num_classes):
        super().__init__()
        layers = []
        for a, b in ((in_features, 32), (32, num_classes)):
            layers += [nn.Linear(a, b), nn.GELU()]
        self.net = nn.Sequential(*layers)

    def forward(self, x):
        return self.net(x)
