# /// answer
# item = "Classifier"
# marks = 2
# ///
class Classifier(nn.Module):
    def __init__(self, in_features, num_classes):
        super().__init__()
        self.hidden = nn.LazyLinear(24)
        self.norm = nn.LayerNorm(24)
        self.out = nn.LazyLinear(num_classes)

    def forward(self, x):
        return self.out(F.silu(self.norm(self.hidden(x))))
