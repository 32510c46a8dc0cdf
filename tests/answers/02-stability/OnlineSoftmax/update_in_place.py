# /// answer
# item = "OnlineSoftmax"
# marks = 2
# caught_by = "OnlineSoftmax--chunks"
# diagnosis = "general.mutated"
# why = "update writes into the chunk that it was given"
# ///
class OnlineSoftmax:
    def __init__(self):
        self.lse = -np.inf

    def update(self, chunk):
        chunk = np.asarray(chunk, dtype=float)
        m = chunk.max()
        if m == -np.inf:
            return
        chunk -= m
        np.exp(chunk, out=chunk)
        self.lse = np.logaddexp(self.lse, m + np.log(chunk.sum()))

    def merge(self, other):
        self.lse = np.logaddexp(self.lse, other.lse)

    def logsumexp(self):
        return self.lse

    def normalise(self, z):
        return np.exp(np.asarray(z, dtype=float) - self.lse)
