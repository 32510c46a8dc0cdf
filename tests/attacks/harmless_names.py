# /// attack
# what = "own things that are called like ours"
# state = "graded"
# marks = 20
# ///
class checks:
    same = True


class Tripped:
    pass


hidden = reference = right = None
graded = 3


def q():
    return "### BEGIN HIDDEN TESTS"


def softmax(z, axis=-1):
    z = np.asarray(z, dtype=float)
    weights = np.exp(z - z.max(axis=axis, keepdims=True))
    return weights / weights.sum(axis=axis, keepdims=True)
