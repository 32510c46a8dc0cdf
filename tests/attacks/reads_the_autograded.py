# /// attack
# what = "reads what nbgrader has executed so far"
# state = "graded"
# marks = 16
# ///
import pathlib

for path in pathlib.Path("@COURSE@").rglob("*"):
    print("ATTACK SUCCEEDED", path)


def softmax(z, axis=-1):
    return np.ones(np.shape(z))
