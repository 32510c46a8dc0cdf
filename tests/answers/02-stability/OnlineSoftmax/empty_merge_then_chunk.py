# /// answer
# item = "OnlineSoftmax"
# marks = 3.5
# caught_by = "OnlineSoftmax--special"
# diagnosis = "stability.merge-empty"
# why = "merging nothing into nothing makes the sum NaN, which shows only after the next chunk"
# ///
class OnlineSoftmax:
    def __init__(self):
        self.top, self.total = -np.inf, 0.0

    def _take(self, top, total):
        if top > self.top:
            self.top, self.total, top, total = top, total, self.top, self.total
        self.total += total * np.exp(top - self.top)

    def update(self, chunk):
        chunk = np.asarray(chunk, dtype=float)
        if chunk.max() > -np.inf:
            self._take(chunk.max(), np.exp(chunk - chunk.max()).sum())

    def merge(self, other):
        self._take(other.top, other.total)

    def logsumexp(self):
        return -np.inf if self.top == -np.inf else self.top + np.log(self.total)

    def normalise(self, z):
        return np.exp(np.asarray(z, dtype=float) - self.logsumexp())
