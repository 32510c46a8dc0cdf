# /// answer
# item = "Classifier"
# marks = 1.5
# caught_by = "Classifier--learns"
# diagnosis = "cross-entropy.no-parameters"
# why = "the head is known to the module, the hidden layers are not"
# ///
class Classifier(nn.Module):
    def __init__(self, in_features, num_classes):
        super().__init__()
        self.hidden = [nn.Linear(in_features, 64), nn.Linear(64, 64)]
        self.head = nn.Linear(64, num_classes)

    def forward(self, x):
        for layer in self.hidden:
            x = torch.relu(layer(x))
        return self.head(x)
