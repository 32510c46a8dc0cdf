# /// answer
# item = "Classifier"
# marks = 1.5
# caught_by = "Classifier--learns"
# diagnosis = "cross-entropy.no-parameters"
# why = "a plain list of layers"
# ///
class Classifier(nn.Module):
    def __init__(self, in_features, num_classes):
        super().__init__()
        self.layers = [nn.Linear(in_features, 20), nn.ReLU(), nn.Linear(20, num_classes)]

    def forward(self, x):
        for layer in self.layers:
            x = layer(x)
        return x
