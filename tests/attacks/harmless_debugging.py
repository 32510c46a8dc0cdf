# /// attack
# what = "tools that people debug with"
# state = "graded"
# marks = 20
# ///
import gc
import inspect
import time
import traceback


def softmax(z, axis=-1):
    began = time.perf_counter()
    try:
        z = np.asarray(z, dtype=float)
    except ValueError:
        traceback.print_exc()
    weights = np.exp(z - z.max(axis=axis, keepdims=True))
    gc.collect()
    assert time.perf_counter() >= began
    return weights / weights.sum(axis=axis, keepdims=True)


print(inspect.signature(softmax))
get_ipython().run_line_magic("timeit", "-n1 -r1 softmax([1.0])")
