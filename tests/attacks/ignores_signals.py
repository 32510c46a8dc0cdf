# /// attack
# what = "ignores interrupts, then sleeps for ever in its cell"
# state = "graded"
# marks = 16
# ///
import signal
import time

signal.signal(signal.SIGINT, signal.SIG_IGN)
time.sleep(600)


def softmax(z, axis=-1):
    z = np.asarray(z, dtype=float)
    weights = np.exp(z - z.max(axis=axis, keepdims=True))
    return weights / weights.sum(axis=axis, keepdims=True)
