# /// answer
# item = "OnlineSoftmax"
# marks = 3
# caught_by = "OnlineSoftmax--merge"
# diagnosis = "stability.merge-other"
# why = "after the merge both objects hold the same list"
# ///
class OnlineSoftmax:
    def __init__(self):
        self.state = [-np.inf]

    def update(self, chunk):
        self.state[0] = np.logaddexp(self.state[0], np.logaddexp.reduce(np.asarray(chunk, dtype=float)))

    def merge(self, other):
        mine = self.state[0]
        theirs = other.state[0]
        self.state = other.state
        if mine > -np.inf:
            self.state[0] = np.logaddexp(mine, theirs)

    def logsumexp(self):
        return self.state[0]

    def normalise(self, z):
        return np.exp(np.asarray(z, dtype=float) - self.state[0])
