# /// answer
# item = "OnlineSoftmax"
# marks = 1.5
# caught_by = "OnlineSoftmax--chunks"
# diagnosis = "stability.no-shift"
# why = "shifts everything by the maximum of the first chunk"
# ///
class OnlineSoftmax:
    def __init__(self):
        self.top, self.total = None, 0.0

    def update(self, chunk):
        chunk = np.asarray(chunk, dtype=float)
        if self.top is None:
            self.top = chunk.max()
        self.total += np.exp(chunk - self.top).sum()

    def merge(self, other):
        if self.top is None:
            self.top = other.top
        if other.top is not None:
            self.total += other.total * np.exp(other.top - self.top)

    def logsumexp(self):
        return -np.inf if self.top is None else self.top + np.log(self.total)

    def normalise(self, z):
        return np.exp(np.asarray(z, dtype=float) - self.logsumexp())
