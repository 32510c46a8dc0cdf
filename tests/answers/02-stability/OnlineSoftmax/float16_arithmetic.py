# /// answer
# item = "OnlineSoftmax"
# marks = 3
# caught_by = "OnlineSoftmax--chunks"
# diagnosis = "stability.float16"
# why = "sums a float16 chunk in float16"
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
        chunk = np.asarray(chunk) * 1.0
        m = chunk.max()
        if m > -np.inf:
            self._take(m, np.exp(chunk - m).sum())

    def merge(self, other):
        self._take(other.m, other.s)

    def logsumexp(self):
        return self.m + np.log(self.s) if self.s else -np.inf

    def normalise(self, z):
        return np.exp(z - self.logsumexp())
