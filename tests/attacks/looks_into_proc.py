# /// attack
# what = "looks for other processes, their memory and their files"
# state = "graded"
# marks = 20
# ///
import os

for process in filter(str.isdigit, os.listdir("/proc")):
    for part in ("environ", "cmdline", "maps", "root/etc/passwd", "cwd/nbgrader_config.py"):
        try:
            text = open(f"/proc/{process}/{part}", "rb").read()
        except OSError:
            continue
        if int(process) != os.getpid() or b"@COURSE@" in text:
            print("ATTACK SUCCEEDED", process, part, text[:200])


def softmax(z, axis=-1):
    z = np.asarray(z, dtype=float)
    weights = np.exp(z - z.max(axis=axis, keepdims=True))
    return weights / weights.sum(axis=axis, keepdims=True)
