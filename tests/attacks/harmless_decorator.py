# /// attack
# what = "an own cache, a partial function and a dataclass"
# state = "graded"
# marks = 20
# ///
import functools
from dataclasses import dataclass


@dataclass
class Settings:
    axis: int = -1


def logged(function):
    @functools.wraps(function)
    def inner(*args, **kwargs):
        return function(*args, **kwargs)

    return inner


@logged
def softmax(z, axis=-1):
    z = np.asarray(z, dtype=float)
    weights = np.exp(z - z.max(axis=axis, keepdims=True))
    return weights / weights.sum(axis=axis, keepdims=True)
