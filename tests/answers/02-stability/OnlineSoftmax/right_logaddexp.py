# /// answer
# item = "OnlineSoftmax"
# marks = 4
# ///
class OnlineSoftmax:
    def __init__(self):
        self.lse = -np.inf

    def update(self, chunk):
        self.lse = np.logaddexp(self.lse, np.logaddexp.reduce(np.asarray(chunk, dtype=float)))

    def merge(self, other):
        self.lse = np.logaddexp(self.lse, other.lse)

    def logsumexp(self):
        return self.lse

    def normalise(self, z):
        return np.exp(np.asarray(z, dtype=float) - self.lse)
