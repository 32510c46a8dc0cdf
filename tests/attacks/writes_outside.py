# /// attack
# what = "overwrites files of the course, the home folder and the Python installation"
# state = "graded"
# marks = 20
# ///
import pathlib
import sys

for path in (
    "@COURSE@/nbgrader_config.py",
    "@COURSE@/written",
    "@CANARY_HOME@",
    "@CANARY_TMP@",
    "/sandbox/box/written",
    "/sandbox/course/grading/checks.py",
    np.__file__,
    sys.executable,
    "/dev/written",
    "/usr/bin/written",
    "/written",
):
    try:
        pathlib.Path(path).write_text("written")
        if path != "@CANARY_TMP@":  # it has a /tmp of its own
            print("ATTACK SUCCEEDED", path)
    except OSError as error:
        print(type(error).__name__)


def softmax(z, axis=-1):
    z = np.asarray(z, dtype=float)
    weights = np.exp(z - z.max(axis=axis, keepdims=True))
    return weights / weights.sum(axis=axis, keepdims=True)
