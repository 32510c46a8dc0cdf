# /// answer
# item = "Classifier"
# marks = 2
# ///
class Classifier(nn.Module):
    def __init__(self, in_features, num_classes):
        super().__init__()
        self.conv = nn.Conv1d(1, num_classes, kernel_size=in_features)

    def forward(self, x):
        return self.conv(x.unsqueeze(1)).flatten(1)
