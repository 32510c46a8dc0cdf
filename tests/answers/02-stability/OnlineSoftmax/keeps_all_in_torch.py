# /// answer
# item = "OnlineSoftmax"
# marks = 3.5
# caught_by = "OnlineSoftmax--one-pass"
# diagnosis = "stability.keeps-chunks"
# why = "keeps every chunk as a tensor"
# ///
class OnlineSoftmax:
    def __init__(self):
        self.chunks = []

    def update(self, chunk):
        self.chunks.append(torch.tensor(np.asarray(chunk, dtype=float)))

    def merge(self, other):
        self.chunks = self.chunks + other.chunks

    def logsumexp(self):
        if not self.chunks:
            return -np.inf
        z = torch.cat(self.chunks)
        m = z.max()
        return -np.inf if m == -torch.inf else (m + (z - m).exp().sum().log()).item()

    def normalise(self, z):
        return np.exp(np.asarray(z, dtype=float) - self.logsumexp())
