# /// attack
# what = "awaits at the top level of its cell"
# state = "graded"
# marks = 20
# ///
import asyncio

await asyncio.sleep(0.01)


def softmax(z, axis=-1):
    z = np.asarray(z, dtype=float)
    weights = np.exp(z - z.max(axis=axis, keepdims=True))
    return weights / weights.sum(axis=axis, keepdims=True)
