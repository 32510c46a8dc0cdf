# /// answer
# item = "Classifier"
# marks = 1.5
# caught_by = "Classifier--shape"
# diagnosis = "general.raised"
# why = "other names for the two arguments"
# ///
class Classifier(nn.Module):
    def __init__(self, n_in, n_out):
        super().__init__()
        self.head = nn.Linear(n_in, n_out)

    def forward(self, x):
        return self.head(x)
