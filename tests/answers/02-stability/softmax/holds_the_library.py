# /// answer
# item = "softmax"
# marks = 3
# caught_by = "softmax--own-work"
# diagnosis = "general.forbidden"
# why = "keeps the library's function as a default argument"
# ///
import scipy.special


def softmax(z, axis=-1, work=scipy.special.softmax):
    return work(np.asarray(z, dtype=float), axis=axis)
