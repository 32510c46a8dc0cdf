# /// answer
# item = "OnlineSoftmax"
# marks = 4
# ///
import math


class OnlineSoftmax:
    """Plain Python, one number at a time."""

    __slots__ = ("m", "s")

    def __init__(self):
        self.m, self.s = -math.inf, 0.0

    def _add(self, m, s):
        if m == -math.inf:
            return
        if m <= self.m:
            self.s += s * math.exp(m - self.m)
        else:
            self.s = self.s * math.exp(self.m - m) + s
            self.m = m

    def update(self, chunk):
        for x in chunk:
            self._add(float(x), 1.0)
        return self

    def merge(self, other):
        self._add(other.m, other.s)
        return self

    def logsumexp(self):
        return self.m + math.log(self.s) if self.s else -math.inf

    def normalise(self, z):
        lse = self.logsumexp()
        return np.array([math.exp(float(x) - lse) for x in z])
