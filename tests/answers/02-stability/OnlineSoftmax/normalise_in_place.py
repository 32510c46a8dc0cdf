# /// answer
# item = "OnlineSoftmax"
# marks = 3
# caught_by = "OnlineSoftmax--chunks"
# diagnosis = "general.mutated"
# why = "normalise writes into the z that it was given"
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
        z = np.asarray(z, dtype=float)
        z -= self.lse
        return np.exp(z, out=z)
