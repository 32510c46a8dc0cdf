# /// answer
# item = "OnlineSoftmax"
# marks = 3.5
# caught_by = "OnlineSoftmax--one-pass"
# diagnosis = "stability.keeps-chunks"
# why = "keeps the caller's arrays, which are overwritten meanwhile"
# ///
class OnlineSoftmax:
    def __init__(self):
        self.chunks = []

    def update(self, chunk):
        self.chunks.append(np.asarray(chunk))

    def merge(self, other):
        self.chunks = self.chunks + other.chunks

    def logsumexp(self):
        rows = [np.logaddexp.reduce(chunk.astype(float)) for chunk in self.chunks]
        return np.logaddexp.reduce(rows) if rows else -np.inf

    def normalise(self, z):
        return np.exp(np.asarray(z, dtype=float) - self.logsumexp())
