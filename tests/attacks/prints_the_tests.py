# /// attack
# what = "prints every source it can find, for others to read in the feedback"
# state = "flagged"
# marks = 0
# ///
import gc
import linecache
import sys


def softmax(z, axis=-1):
    frame = sys._getframe()
    while frame:
        print("LEAKED-BY-ATTACK", frame.f_locals.get("source"), frame.f_locals.get("tests"))
        frame = frame.f_back
    return np.exp(z) / np.exp(z).sum(axis=axis, keepdims=True)


_keep = [linecache.cache, gc]
