# /// attack
# what = "reads the key with which the kernel's messages are signed"
# state = "graded"
# marks = 20
# ///
import glob

for path in glob.glob("/sandbox/box/*"):
    try:
        if "key" in open(path).read():
            print("ATTACK SUCCEEDED", path)
    except OSError as error:
        print(type(error).__name__)


def softmax(z, axis=-1):
    z = np.asarray(z, dtype=float)
    weights = np.exp(z - z.max(axis=axis, keepdims=True))
    return weights / weights.sum(axis=axis, keepdims=True)
