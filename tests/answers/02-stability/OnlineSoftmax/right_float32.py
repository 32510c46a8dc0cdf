# /// answer
# item = "OnlineSoftmax"
# marks = 4
# ///
class OnlineSoftmax:
    def __init__(self):
        self.pair = np.array([-np.inf, 0.0], dtype=np.float32)

    def _join(self, m, s):
        top = max(self.pair[0], m)
        if np.isfinite(top):
            total = self.pair[1] * np.exp(self.pair[0] - top) + s * np.exp(m - top)
            self.pair = np.array([top, total], dtype=np.float32)

    def update(self, chunk):
        chunk = np.array(chunk, dtype=np.float32)
        m = chunk.max()
        if np.isfinite(m):
            self._join(m, np.exp(chunk - m).sum())

    def merge(self, other):
        self._join(*other.pair)

    def logsumexp(self):
        with np.errstate(divide="ignore"):
            return self.pair[0] + np.log(self.pair[1])

    def normalise(self, z):
        m, s = self.pair
        return np.exp(np.array(z, dtype=np.float32) - m) / s
