# /// answer
# item = "OnlineSoftmax"
# marks = 4
# ///
class OnlineSoftmax:
    """merge() is an update with the one number that sums up the other."""

    def __init__(self):
        self._lse = -np.inf

    def update(self, chunk):
        numbers = np.append(np.asarray(chunk, dtype=float), self._lse)
        top = numbers.max()
        if np.isneginf(top):
            return
        self._lse = top + np.log(np.sum(np.exp(numbers - top)))

    def merge(self, other):
        self.update([other.logsumexp()])

    def logsumexp(self):
        return self._lse

    def normalise(self, z):
        return np.exp(np.asarray(z, dtype=float) - self._lse)
