# /// answer
# item = "Classifier"
# marks = 2
# ///
class Classifier(nn.Sequential):
    def __init__(self, in_features, num_classes):
        super().__init__(nn.Linear(in_features, num_classes))
