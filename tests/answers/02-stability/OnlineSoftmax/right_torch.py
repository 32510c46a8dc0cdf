# /// answer
# item = "OnlineSoftmax"
# marks = 4
# ///
class OnlineSoftmax:
    def __init__(self):
        self.top = torch.tensor(-torch.inf, dtype=torch.float64)
        self.total = torch.tensor(0.0, dtype=torch.float64)

    def update(self, chunk):
        z = torch.from_numpy(np.array(chunk, dtype=float))
        top = torch.maximum(self.top, z.amax())
        if top > -torch.inf:
            self.total = self.total * torch.exp(self.top - top) + torch.exp(z - top).sum()
            self.top = top

    def merge(self, other):
        top = torch.maximum(self.top, other.top)
        if top > -torch.inf:
            mine, theirs = torch.exp(self.top - top), torch.exp(other.top - top)
            self.total, self.top = self.total * mine + other.total * theirs, top

    def logsumexp(self):
        return float(self.top + torch.log(self.total))

    def normalise(self, z):
        return np.exp(np.asarray(z, dtype=float) - self.logsumexp())
