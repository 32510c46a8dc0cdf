# /// answer
# item = "OnlineSoftmax"
# marks = 3
# caught_by = "OnlineSoftmax--chunks"
# diagnosis = "stability.asking-changes"
# why = "logsumexp() adds log of the sum to the maximum that it remembers"
# ///
class OnlineSoftmax:
    def __init__(self):
        self.m, self.s = -np.inf, 0.0

    def _take(self, m, s):
        if m == -np.inf:
            return
        M = max(self.m, m)
        self.s = self.s * np.exp(self.m - M) + s * np.exp(m - M)
        self.m = M

    def update(self, chunk):
        chunk = np.asarray(chunk, dtype=float)
        m = chunk.max()
        if m > -np.inf:
            self._take(m, np.exp(chunk - m).sum())

    def merge(self, other):
        self._take(other.m, other.s)

    def logsumexp(self):
        if self.s > 0:
            self.m += np.log(self.s)
        return self.m

    def normalise(self, z):
        return np.exp(np.asarray(z, dtype=float) - self.logsumexp())
