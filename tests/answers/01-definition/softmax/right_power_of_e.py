# /// answer
# item = "softmax"
# marks = 6
# ///
from math import e


class Rows:
    def __init__(self, z, axis):
        self.weights = e ** np.array(z, dtype=np.longdouble)
        self.axis = axis

    def shares(self):
        return (self.weights / self.weights.sum(axis=self.axis, keepdims=True)).astype(np.float64)


def softmax(z, axis=-1):
    return Rows(z, axis).shares()
