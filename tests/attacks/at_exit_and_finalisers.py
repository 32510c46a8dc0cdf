# /// attack
# what = "leaves work for the end of the process"
# state = "graded"
# marks = 16
# ///
import atexit
import weakref

atexit.register(lambda: print("ATTACK SUCCEEDED"))


class Late:
    def __del__(self):
        print("late")


late = Late()
weakref.finalize(late, print, "later")


def softmax(z, axis=-1):
    return np.ones(np.shape(z))
