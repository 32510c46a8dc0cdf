# /// answer
# item = "Classifier"
# marks = 2
# ///
class Classifier(nn.Module):
    def __init__(self, in_features, num_classes, width=32):
        super().__init__()
        self.body = nn.ModuleList(
            [
                nn.Linear(in_features, width),
                nn.BatchNorm1d(width),
                nn.GELU(),
                nn.Dropout(0.2),
                nn.Linear(width, width),
                nn.Tanh(),
            ]
        )
        self.head = nn.Linear(width, num_classes, bias=False)

    def forward(self, x):
        for layer in self.body:
            x = layer(x)
        return self.head(x)
