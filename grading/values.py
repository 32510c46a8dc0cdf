"""What came back from a student's function, as plain numbers; and the predicates that recognise a misconception.

A value is compared with the operators of `ndarray` and `Tensor`, bound when this module is imported: code that
later overwrites something in NumPy, or returns an object that claims to equal everything, changes no verdict.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch

RTOL, ATOL = 1e-4, 2e-6  # the course's promise: float32 inside is right

# Only exact types: a subclass could compare equal to everything.
_NUMPY_TYPES = (float, int, *(np.dtype(code).type for code in "efdgbhilqBHILQ"))
_errstate, _array, _float, _ndarray = np.errstate, np.array, np.float64, np.ndarray
_Tensor = torch.Tensor


@dataclass(frozen=True)
class Seen:
    """What a call gave: its `value` as a float64 array, if it is one, and as it came; or the `error` it raised."""

    value: np.ndarray | None = None
    error: BaseException | None = None
    raw: Any = None


Suspect = Callable[[Seen], bool]


def like(value: Any, rtol: float = RTOL, atol: float = ATOL) -> Suspect:
    """A suspect: the result has the shape and the values that the misconception would produce."""
    wrong = authors(value)
    return lambda seen: seen.value is not None and same(seen.value, wrong, rtol, atol)


def holds_nan(seen: Seen) -> bool:
    """A suspect: NaN is among the values."""
    return seen.value is not None and bool(is_nan(seen.value).any())


def holds_inf(seen: Seen) -> bool:
    """A suspect: an infinity is among the values."""
    return seen.value is not None and bool((abs(seen.value) == float("inf")).any())


def has_shape(*shape: int) -> Suspect:
    """A suspect: the result has this shape."""
    return lambda seen: seen.value is not None and seen.value.shape == shape


def raised(*errors: type[BaseException], saying: str = "") -> Suspect:
    """A suspect: the call raised one of `errors`, with `saying` somewhere in its message."""
    return lambda seen: isinstance(seen.error, errors or Exception) and saying in str(seen.error)


def near(frequencies: Any, draws: int = 20_000) -> Suspect:
    """A suspect for samplers: these would be the frequencies that the misconception draws with."""
    return lambda seen: seen.value is not None and agree(seen.value, authors(frequencies), draws)


def anything(seen: Seen) -> bool:
    """A suspect of last resort, for a case that only one misconception gets wrong: errors count too."""
    return True


def same(got: np.ndarray, want: np.ndarray, rtol: float = RTOL, atol: float = ATOL) -> bool:
    """Equal shapes, and each entry equal, both NaN, or (if finite) within atol + rtol·|want|."""
    return got.shape == want.shape and not _apart(got, want, rtol, atol).any()


def agree(frequencies: np.ndarray, probabilities: np.ndarray, draws: int, risk: float = 1e-6) -> bool:
    """Could `draws` draws with these probabilities, both of shape (K,), give these frequencies?

    Bernstein's inequality for each index and the union bound over them: a right sampler is told that it is
    wrong with a probability of at most `risk`. An index of probability 0 must never have come.
    """
    level = math.log(2 * max(probabilities.size, 1) / risk)
    spread = draws * probabilities * (1 - probabilities)
    bound = level / 3 + (level**2 / 9 + 2 * level * spread) ** 0.5
    bound = bound * (probabilities > 0)
    return bool((abs(frequencies * draws - probabilities * draws) <= bound + 1e-6).all())


def is_nan(values: np.ndarray) -> np.ndarray:
    return ~(values <= float("inf"))  # true of NaN alone


def _apart(got: np.ndarray, want: np.ndarray, rtol: float, atol: float) -> np.ndarray:
    """Which entries differ; `got` and `want` have one shape."""
    with _errstate(all="ignore"):
        finite = abs(want) < float("inf")
        close = finite & (abs(got - want) <= atol + rtol * abs(want))
        return ~(close | (got == want) | (is_nan(got) & is_nan(want)))


def plain(value: Any) -> np.ndarray | None:
    """`value` as a float64 array of its own, or None if it is no real array, number or tensor."""
    if type(value) is _Tensor and value.layout is torch.strided and not value.is_complex():
        value = value.detach().to(device="cpu", dtype=torch.float64).numpy()
    if type(value) in _NUMPY_TYPES or (type(value) is _ndarray and value.dtype.kind in "fiu"):
        with _errstate(all="ignore"):
            return _array(value, dtype=_float)
    return None


def authors(value: Any) -> np.ndarray:
    """A value that the author of a test wrote: an array, a tensor, a number or a list of numbers."""
    return plain(value) if type(value) is _Tensor else _array(value, dtype=_float)


def describe(value: Any) -> str:
    kind = type(value).__name__
    if value is None:
        return "None"
    if type(value) is _ndarray or type(value) is _Tensor:
        what = "an array" if type(value) is _ndarray else "a tensor"
        return f"{what} of shape {tuple(value.shape)} and dtype {value.dtype}"
    return f"{'an' if kind[0].lower() in 'aeiou' else 'a'} {kind}"


def summarise(value: Any, got: np.ndarray, want: np.ndarray, rtol: float, atol: float) -> str:
    """What came back, without the input: shape, NaN and infinities, and the entry that is furthest off."""
    text = describe(value) if got.shape else "one number"
    if got.shape != want.shape:
        return text
    apart = _apart(got, want, rtol, atol)
    text += f", {int(apart.sum())} of {apart.size} entries wrong" if got.shape else ""
    if nan := int(is_nan(got).sum()):
        text += f", {nan} NaN"
    with _errstate(all="ignore"):
        distance = _array(abs(got - want))
    distance[is_nan(distance)] = float("inf")
    distance[~apart] = -1
    worst = int(distance.reshape(-1).argmax())
    return text + f"; it says {got.reshape(-1)[worst]:.6g} where {want.reshape(-1)[worst]:.6g} is right"


# numbers that may be the hidden input's: lists in brackets, and all with a decimal point
_NUMBERS = re.compile(r"\[[^][]*\d[^][]*\]|\d+\.\d*(?:e[-+]?\d+)?|\.\d+")


def describe_error(error: BaseException) -> str:
    """The type and the words of an error, at most 120 characters, without what may be the input."""
    try:
        words = " ".join(_NUMBERS.sub("…", str(error)).split())
    except Exception:  # noqa: BLE001 (an answer's own error may not be printable)
        words = ""
    if len(words) > 120:
        words = words[:119] + "…"
    return f"{type(error).__name__}: {words}" if words else type(error).__name__
