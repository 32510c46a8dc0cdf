# /// answer
# item = "Classifier"
# marks = 0
# caught_by = "Classifier--shape"
# diagnosis = "general.raised"
# why = "no nn.Module"
# ///
class Classifier:
    def __init__(self, in_features, num_classes):
        self.W = torch.zeros(in_features, num_classes, requires_grad=True)

    def __call__(self, x):
        return x @ self.W
