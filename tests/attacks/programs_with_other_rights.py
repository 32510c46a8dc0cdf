# /// attack
# what = "runs the system's setuid programs"
# state = "graded"
# marks = 20
# ///
import subprocess

for command in (
    ["su", "-c", "id"],
    ["sudo", "-n", "id"],
    ["mount"],
    ["ping", "-c1", "127.0.0.1"],
    ["newgrp"],
    ["bwrap", "--unshare-all", "--ro-bind", "/", "/", "id"],
):
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=2, stdin=subprocess.DEVNULL)
        if "uid=0" in done.stdout:
            print("ATTACK SUCCEEDED", command)
    except (OSError, subprocess.TimeoutExpired) as error:
        print(type(error).__name__)


def softmax(z, axis=-1):
    z = np.asarray(z, dtype=float)
    weights = np.exp(z - z.max(axis=axis, keepdims=True))
    return weights / weights.sum(axis=axis, keepdims=True)
