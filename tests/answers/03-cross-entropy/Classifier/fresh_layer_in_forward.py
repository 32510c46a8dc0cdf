# /// answer
# item = "Classifier"
# marks = 1.5
# caught_by = "Classifier--learns"
# diagnosis = "cross-entropy.no-parameters"
# why = "makes a new layer in every call"
# ///
class Classifier(nn.Module):
    def __init__(self, in_features, num_classes):
        super().__init__()
        self.sizes = in_features, num_classes

    def forward(self, x):
        return nn.Linear(*self.sizes)(x)
