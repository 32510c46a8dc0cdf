# /// answer
# item = "OnlineSoftmax"
# marks = 4
# ///
class OnlineSoftmax:
    """A sum per whole level from -1000 to 1000: 2,001 numbers, however many have passed."""

    def __init__(self):
        self.bins = np.zeros(2001)

    def update(self, chunk):
        z = np.asarray(chunk, dtype=float)
        z = z[z > -np.inf]
        level = np.floor(z).astype(int)
        np.add.at(self.bins, level + 1000, np.exp(z - level))

    def merge(self, other):
        self.bins += other.bins

    def logsumexp(self):
        used = np.flatnonzero(self.bins)
        if not used.size:
            return -np.inf
        top = used[-1]
        return top - 1000 + np.log((self.bins[used] * np.exp(used - top)).sum())

    def normalise(self, z):
        return np.exp(np.asarray(z, dtype=float) - self.logsumexp())
