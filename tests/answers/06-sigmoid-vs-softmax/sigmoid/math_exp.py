# /// answer
# item = "sigmoid"
# marks = 2.5
# caught_by = "sigmoid--range"
# diagnosis = "sigmoid-vs-softmax.overflow"
# why = "math.exp raises where NumPy gives inf"
# ///
import math


def sigmoid(z):
    z = np.asarray(z, dtype=float)
    return np.array([1 / (1 + math.exp(-x)) for x in z.ravel()]).reshape(z.shape)
