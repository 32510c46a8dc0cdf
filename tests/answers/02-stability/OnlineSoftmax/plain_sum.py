# /// answer
# item = "OnlineSoftmax"
# marks = 2
# caught_by = "OnlineSoftmax--chunks"
# diagnosis = "stability.no-shift"
# why = "adds up raw exponentials"
# ///
class OnlineSoftmax:
    def __init__(self):
        self.total = 0.0

    def update(self, chunk):
        self.total += np.exp(np.asarray(chunk, dtype=float)).sum()

    def merge(self, other):
        self.total += other.total

    def logsumexp(self):
        return np.log(self.total)

    def normalise(self, z):
        return np.exp(np.asarray(z, dtype=float)) / self.total
