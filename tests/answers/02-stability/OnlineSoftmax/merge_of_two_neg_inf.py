# /// answer
# item = "OnlineSoftmax"
# marks = 3.5
# caught_by = "OnlineSoftmax--special"
# diagnosis = "stability.merge-empty"
# why = "counts -inf as seen, and then merges two maxima of -inf"
# ///
class OnlineSoftmax:
    def __init__(self):
        self.m, self.s, self.n = -np.inf, 0.0, 0

    def _take(self, m, s, n):
        if n == 0:
            return
        if self.n == 0:
            self.m, self.s, self.n = m, s, n
            return
        M = max(self.m, m)
        self.s = self.s * np.exp(self.m - M) + s * np.exp(m - M)
        self.m, self.n = M, self.n + n

    def update(self, chunk):
        chunk = np.asarray(chunk, dtype=float)
        chunk2 = chunk[chunk > -np.inf]
        if len(chunk2) == 0:
            self._take(-np.inf, 0.0, len(chunk)) if self.m > -np.inf or self.n == 0 else None
            return
        m = chunk2.max()
        self._take(m, np.exp(chunk2 - m).sum(), len(chunk))

    def merge(self, other):
        self._take(other.m, other.s, other.n)

    def logsumexp(self):
        return -np.inf if self.s == 0 else self.m + np.log(self.s)

    def normalise(self, z):
        return np.exp(np.asarray(z, dtype=float) - self.logsumexp())
