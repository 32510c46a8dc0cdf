# /// answer
# item = "Classifier"
# marks = 1.5
# caught_by = "Classifier--learns"
# diagnosis = "cross-entropy.no-learning"
# why = "only the head receives gradients"
# ///
class Classifier(nn.Module):
    def __init__(self, in_features, num_classes):
        super().__init__()
        self.body = nn.Sequential(nn.Linear(in_features, 64), nn.ReLU())
        self.head = nn.Linear(64, num_classes)

    def forward(self, x):
        with torch.no_grad():
            x = self.body(x)
        return self.head(x)
