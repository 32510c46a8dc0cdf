# /// answer
# item = "OnlineSoftmax"
# marks = 3.5
# caught_by = "OnlineSoftmax--special"
# diagnosis = "stability.merge-empty"
# why = "merging with nothing computes -inf minus -inf"
# ///
class OnlineSoftmax:
    def __init__(self):
        self.top, self.total = -np.inf, 0.0

    def _take(self, top, total):
        new = max(self.top, top)
        if new > -np.inf:
            self.total = self.total * np.exp(self.top - new) + total * np.exp(top - new)
            self.top = new

    def update(self, chunk):
        chunk = np.asarray(chunk, dtype=float)
        top = chunk.max()
        if top > -np.inf:
            self._take(top, np.exp(chunk - top).sum())

    def merge(self, other):
        new = max(self.top, other.top)
        self.total = self.total * np.exp(self.top - new) + other.total * np.exp(other.top - new)
        self.top = new

    def logsumexp(self):
        return self.top + np.log(self.total) if self.total else -np.inf

    def normalise(self, z):
        return np.exp(np.asarray(z, dtype=float) - self.logsumexp())
