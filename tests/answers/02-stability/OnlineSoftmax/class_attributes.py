# /// answer
# item = "OnlineSoftmax"
# marks = 0.0
# caught_by = "OnlineSoftmax--merge"
# diagnosis = "stability.shared-state"
# why = "the state is a list of the class: every object adds to it"
# ///
class OnlineSoftmax:
    state = [-np.inf]

    def update(self, chunk):
        self.state[0] = np.logaddexp(self.state[0], np.logaddexp.reduce(np.asarray(chunk, dtype=float)))

    def merge(self, other):
        pass

    def logsumexp(self):
        return self.state[0]

    def normalise(self, z):
        return np.exp(np.asarray(z, dtype=float) - self.state[0])
