"""The course's own stable arithmetic: what hidden tests compare a student's values with.

Plain float64 NumPy. The ufuncs are bound to names of this module when it is imported, so that code which
later overwrites `np.exp` and its like changes the student's results, not the expected ones. While a function of
the student runs, this arithmetic is `away`: it is no answer.
"""

from __future__ import annotations

import contextlib
import sys
import types
from collections.abc import Iterator

import numpy as np

_asarray, _exp, _log, _log1p, _where = np.asarray, np.exp, np.log, np.log1p, np.where
_isfinite, _argmax, _put_along_axis = np.isfinite, np.argmax, np.put_along_axis
_errstate, _float = np.errstate, np.float64

_away: frozenset[types.CodeType] | None = None  # not None: away for all but these
_called: list[str] = []  # what was called while it was away


class Away(Exception):
    """The course's own arithmetic was called by an answer."""


@contextlib.contextmanager
def away(but_for: frozenset[types.CodeType]) -> Iterator[list[str]]:
    """Let these functions raise `Away`, unless code in `but_for` calls them; yields the list of those called."""
    global _away
    _called.clear()
    before, _away = _away, but_for
    try:
        yield _called
    finally:
        _away = before


def refuse_answers(name: str) -> None:
    """Called by a function of ours: raises `Away` if it is away, unless the hidden test itself called it."""
    if _away is not None and sys._getframe(2).f_code not in _away:
        _called.append(name)
        raise Away(name)


def softmax(z, axis: int = -1) -> np.ndarray:
    """Softmax of `z` along `axis`; same shape. Rows with NaN or +inf, or with only -inf, are NaN."""
    refuse_answers("softmax")
    z = _asarray(z, dtype=_float)
    with _errstate(all="ignore"):
        weights = _exp(z - z.max(axis=axis, keepdims=True))
        return weights / weights.sum(axis=axis, keepdims=True)


def logsumexp(z, axis: int = -1) -> np.ndarray:
    """log Σ exp(z) along `axis`, which is removed. Only -inf: -inf; with +inf: +inf; with NaN: NaN."""
    refuse_answers("logsumexp")
    z = _asarray(z, dtype=_float)
    with _errstate(all="ignore"):
        top = z.max(axis=axis, keepdims=True)
        level = _where(_isfinite(top), top, 0.0)  # inf - inf would be NaN
        return _log(_exp(z - level).sum(axis=axis)) + level.squeeze(axis)


def log_softmax(z, axis: int = -1) -> np.ndarray:
    """log softmax along `axis`; same shape. log1p over all but the largest keeps the digits near p = 1."""
    refuse_answers("log_softmax")
    z = _asarray(z, dtype=_float)
    with _errstate(all="ignore"):
        shifted = z - z.max(axis=axis, keepdims=True)
        others = _exp(shifted)
        largest = _asarray(_argmax(shifted, axis=axis, keepdims=True))
        _put_along_axis(others, largest, 0.0, axis)
        return shifted - _log1p(others.sum(axis=axis, keepdims=True))
