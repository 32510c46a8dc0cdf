# /// answer
# item = "Classifier"
# marks = 2
# ///
class Block(nn.Module):
    def __init__(self, width):
        super().__init__()
        self.norm, self.fc = nn.LayerNorm(width), nn.Linear(width, width)

    def forward(self, x):
        return x + F.gelu(self.fc(self.norm(x)))


class Classifier(nn.Module):
    def __init__(self, in_features, num_classes):
        super().__init__()
        self.layers = nn.ModuleList([nn.Linear(in_features, 24), Block(24), Block(24)])
        self.head = nn.Linear(24, num_classes)
        nn.init.zeros_(self.head.weight)
        nn.init.zeros_(self.head.bias)

    def forward(self, x):
        for layer in self.layers:
            x = layer(x)
        return self.head(x)
