# /// answer
# item = "OnlineSoftmax"
# marks = 3.5
# caught_by = "OnlineSoftmax--one-pass"
# diagnosis = "stability.keeps-chunks"
# why = "keeps a maximum and a sum for every chunk"
# ///
class OnlineSoftmax:
    def __init__(self):
        self.pairs = []

    def update(self, chunk):
        chunk = np.asarray(chunk, dtype=float)
        m = chunk.max()
        if m > -np.inf:
            self.pairs.append((m, np.exp(chunk - m).sum()))

    def merge(self, other):
        self.pairs = self.pairs + other.pairs

    def logsumexp(self):
        if not self.pairs:
            return -np.inf
        M = max(m for m, s in self.pairs)
        return M + np.log(sum(s * np.exp(m - M) for m, s in self.pairs))

    def normalise(self, z):
        return np.exp(np.asarray(z, dtype=float) - self.logsumexp())
