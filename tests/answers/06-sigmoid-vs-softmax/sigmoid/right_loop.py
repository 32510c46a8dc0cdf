# /// answer
# item = "sigmoid"
# marks = 3
# ///
import math


def one(x):
    if math.isnan(x):
        return x
    if x < 0:
        e = math.exp(x)
        return e / (1 + e)
    return 1 / (1 + math.exp(-x))


def sigmoid(z):
    z = np.asarray(z, dtype=float)
    return np.array([one(x) for x in z.ravel().tolist()]).reshape(z.shape)
