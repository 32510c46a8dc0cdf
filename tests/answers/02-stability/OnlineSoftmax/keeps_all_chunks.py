# /// answer
# item = "OnlineSoftmax"
# marks = 3.5
# caught_by = "OnlineSoftmax--one-pass"
# diagnosis = "stability.keeps-chunks"
# why = "remembers everything and calculates at the end"
# ///
class OnlineSoftmax:
    def __init__(self):
        self.numbers = []

    def update(self, chunk):
        self.numbers.extend(float(x) for x in chunk)

    def merge(self, other):
        self.numbers = self.numbers + other.numbers

    def logsumexp(self):
        return np.logaddexp.reduce(np.array(self.numbers)) if self.numbers else -np.inf

    def normalise(self, z):
        return np.exp(np.asarray(z, dtype=float) - self.logsumexp())
