# /// answer
# item = "OnlineSoftmax"
# marks = 3
# caught_by = "OnlineSoftmax--chunks"
# diagnosis = "stability.normalise-own"
# why = "normalise is the softmax of z alone"
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
        self._take(other.top, other.total)

    def logsumexp(self):
        return self.top + np.log(self.total) if self.total else -np.inf

    def normalise(self, z):
        e = np.exp(np.asarray(z, dtype=float) - np.max(z))
        return e / e.sum()
