# /// answer
# item = "OnlineSoftmax"
# marks = 4
# ///
class OnlineSoftmax:
    def __init__(self):
        self.lse = -np.inf

    def update(self, chunk):
        z = np.asarray(chunk, dtype=float)
        if (
            z.ndim != 1
            or z.size == 0
            or np.isnan(z).any()
            or (z > 1000).any()
            or ((z < -1000) & np.isfinite(z)).any()
        ):
            raise ValueError("numbers are at most 1000 in size, or -inf")
        self.lse = np.logaddexp(self.lse, np.logaddexp.reduce(z))

    def merge(self, other):
        self.lse = np.logaddexp(self.lse, other.lse)

    def logsumexp(self):
        return self.lse

    def normalise(self, z):
        return np.exp(np.asarray(z, dtype=float) - self.lse)
