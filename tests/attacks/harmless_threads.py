# /// attack
# what = "computes in a thread and in a pool"
# state = "graded"
# marks = 20
# ///
import threading
from concurrent.futures import ThreadPoolExecutor


def softmax(z, axis=-1):
    z = np.asarray(z, dtype=float)
    with ThreadPoolExecutor(2) as pool:
        top = pool.submit(z.max, axis=axis, keepdims=True).result()
    weights = np.exp(z - top)
    return weights / weights.sum(axis=axis, keepdims=True)


threading.Thread(target=print, args=("hello",)).start()
