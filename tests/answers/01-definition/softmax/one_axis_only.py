# /// answer
# item = "softmax"
# marks = 2
# caught_by = "softmax--axes"
# diagnosis = "definition.number-of-axes"
# why = "loops over one row and knows no batch"
# ///
import math


def softmax(z, axis=-1):
    exps = [math.exp(score) for score in z]
    return np.array([e / sum(exps) for e in exps])
