"""What hidden tests call: run a student's function, compare by value, and name the likely misconception.

A hidden test reads

    from grading import checks

    @checks.graded("softmax", globals())
    def hidden(q):
        z = np.array([[700.0, 699.0], [-700.0, -699.0]])
        q.check(z, given="two rows far apart in level", want=reference.softmax(z),
                suspects={"stability.global-max": checks.holds_nan})

`graded` runs the test at once, and silently: nothing that a student's code prints or warns reaches stderr,
for which nbgrader would take the points. A failure raises `CheckFailed`, whose message has one form: the
stable id of a diagnosis in brackets, what was called, what came back, what was expected, and the likely
reason as a question. Inputs are described in words (`given`), never printed. Diagnoses are data:
`grading/diagnoses/<family>.toml` holds those whose ids start with `<family>.`; an id that is not there is an
error of the test's author (`UnknownDiagnosis`), raised before the student's function is called.

Needs nothing but NumPy and torch (SciPy, where it is installed, is among the libraries that can be taken
away). Import it before a student's code runs, as warm kernels do, and nothing that code overwrites in NumPy
changes a verdict: values are compared with the operators of `ndarray`, which can't be overwritten.
"""

from __future__ import annotations

import contextlib
import copy
import gc
import importlib
import logging
import os
import re
import sys
import tracemalloc
import types
import warnings
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import torch
from torch.utils._python_dispatch import TorchDispatchMode

from grading import reference  # noqa: F401 (hidden tests use it as checks.reference)
from grading.diagnosis import diagnosis

RTOL, ATOL = 1e-4, 2e-6  # the course's promise: float32 inside is right

# Only exact types: a subclass could compare equal to everything.
_NUMPY_TYPES = (float, int, *(np.dtype(code).type for code in "efdgbhilqBHILQ"))
_errstate, _geterr, _array, _float, _ndarray = np.errstate, np.geterr, np.array, np.float64, np.ndarray
_Tensor = torch.Tensor


# --- failures -------------------------------------------------------------------------------------------


class CheckFailed(AssertionError):
    """A student's answer lost this grade cell; `diagnosis` is the stable id, `str()` the whole message."""

    def __init__(self, known: str, called: str, returned: str, expected: str) -> None:
        why = diagnosis(known)
        lines = [
            f"[{known}]",
            f"  called:   {called}",
            f"  returned: {returned}",
            f"  expected: {expected}",
            f"  likely:   {why.message}",
        ]
        if why.heading:
            lines.append(f"  read:     “{why.heading}” in chapter {why.chapter}")
        super().__init__("\n".join(lines))
        self.diagnosis = known

    def _render_traceback_(self) -> list[str]:
        """What IPython shows instead of forty lines of this package's own code."""
        return str(self).splitlines()


# --- what came back --------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Seen:
    """What a call gave: its `value` as a float64 array, or the `error` it raised."""

    value: np.ndarray | None = None
    error: BaseException | None = None


Suspect = Callable[[Seen], bool]


def like(value: Any, rtol: float = RTOL, atol: float = ATOL) -> Suspect:
    """A suspect: the result has the shape and the values that the misconception would produce."""
    wrong = _authors(value)
    return lambda seen: seen.value is not None and same(seen.value, wrong, rtol, atol)


def holds_nan(seen: Seen) -> bool:
    """A suspect: NaN is among the values."""
    return seen.value is not None and bool(_nan(seen.value).any())


def holds_inf(seen: Seen) -> bool:
    """A suspect: an infinity is among the values."""
    return seen.value is not None and bool((abs(seen.value) == float("inf")).any())


def has_shape(*shape: int) -> Suspect:
    """A suspect: the result has this shape."""
    return lambda seen: seen.value is not None and seen.value.shape == shape


def raised(*errors: type[BaseException], saying: str = "") -> Suspect:
    """A suspect: the call raised one of `errors`, with `saying` somewhere in its message."""
    return lambda seen: isinstance(seen.error, errors or Exception) and saying in str(seen.error)


def anything(seen: Seen) -> bool:
    """A suspect of last resort, for a case that only one misconception gets wrong: errors count too."""
    return True


def same(got: np.ndarray, want: np.ndarray, rtol: float = RTOL, atol: float = ATOL) -> bool:
    """Equal shapes, and each entry equal, both NaN, or (if finite) within atol + rtol·|want|."""
    return got.shape == want.shape and not _apart(got, want, rtol, atol).any()


def _nan(values: np.ndarray) -> np.ndarray:
    return ~(values <= float("inf"))  # true of NaN alone


def _apart(got: np.ndarray, want: np.ndarray, rtol: float, atol: float) -> np.ndarray:
    """Which entries differ; `got` and `want` have one shape."""
    with _errstate(all="ignore"):
        finite = abs(want) < float("inf")
        close = finite & (abs(got - want) <= atol + rtol * abs(want))
        return ~(close | (got == want) | (_nan(got) & _nan(want)))


def _plain(value: Any) -> np.ndarray | None:
    """`value` as a float64 array of its own, or None if it is no real array, number or tensor."""
    if type(value) is _Tensor and value.layout is torch.strided and not value.is_complex():
        value = value.detach().to(device="cpu", dtype=torch.float64).numpy()
    if type(value) in _NUMPY_TYPES or (type(value) is _ndarray and value.dtype.kind in "fiu"):
        with _errstate(all="ignore"):
            return _array(value, dtype=_float)
    return None


def _authors(value: Any) -> np.ndarray:
    """A value that the author of a test wrote: an array, a tensor, a number or a list of numbers."""
    return _plain(value) if type(value) is _Tensor else _array(value, dtype=_float)


def _describe(value: Any) -> str:
    kind = type(value).__name__
    if value is None:
        return "None"
    if type(value) is _ndarray or type(value) is _Tensor:
        what = "an array" if type(value) is _ndarray else "a tensor"
        return f"{what} of shape {tuple(value.shape)} and dtype {value.dtype}"
    return f"{'an' if kind[0].lower() in 'aeiou' else 'a'} {kind}"


def _summarise(value: Any, got: np.ndarray, want: np.ndarray, rtol: float, atol: float) -> str:
    """What came back, without the input: shape, NaN and infinities, and the entry that is furthest off."""
    text = _describe(value) if got.shape else "one number"
    if got.shape != want.shape:
        return text
    apart = _apart(got, want, rtol, atol)
    text += f", {int(apart.sum())} of {apart.size} entries wrong" if got.shape else ""
    if nan := int(_nan(got).sum()):
        text += f", {nan} NaN"
    with _errstate(all="ignore"):
        distance = _array(abs(got - want))
    distance[_nan(distance)] = float("inf")
    distance[~apart] = -1
    worst = int(distance.reshape(-1).argmax())
    return text + f"; it says {got.reshape(-1)[worst]:.6g} where {want.reshape(-1)[worst]:.6g} is right"


# numbers that may be the hidden input's: lists in brackets, and all with a decimal point
_NUMBERS = re.compile(r"\[[^][]*\d[^][]*\]|\d+\.\d*(?:e[-+]?\d+)?|\.\d+")


def _error(error: BaseException) -> str:
    """The type and the words of an error, at most 120 characters, without what may be the input."""
    try:
        words = " ".join(_NUMBERS.sub("…", str(error)).split())
    except Exception:  # noqa: BLE001 (an answer's own error may not be printable)
        words = ""
    if len(words) > 120:
        words = words[:119] + "…"
    return f"{type(error).__name__}: {words}" if words else type(error).__name__


# --- quiet -----------------------------------------------------------------------------------------------


class _Nowhere:
    """A stream that swallows text and keeps nothing, however much is printed."""

    encoding = "utf-8"

    def write(self, text: str) -> int:
        return len(text)

    def flush(self) -> None: ...

    def isatty(self) -> bool:
        return False


@contextlib.contextmanager
def quiet() -> Iterator[None]:
    """Swallow prints, warnings, log records and what is written straight to file descriptor 2."""
    logs = logging.root.manager.disable
    try:
        kept = os.dup(2)
    except OSError:  # a process without stderr
        kept = None
    sys.stderr.flush()
    try:
        logging.disable(logging.CRITICAL)
        if kept is not None:
            nowhere = os.open(os.devnull, os.O_WRONLY)
            os.dup2(nowhere, 2)
            os.close(nowhere)
        out, err = contextlib.redirect_stdout(_Nowhere()), contextlib.redirect_stderr(_Nowhere())
        with out, err, warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    finally:
        logging.disable(logs)
        if kept is not None:
            os.dup2(kept, 2)
            os.close(kept)


# --- without the library ---------------------------------------------------------------------------------

# `aten::…` is what torch itself runs, whatever the spelling: torch.softmax, F.softmax, z.softmax(), nn.Softmax
SOFTMAX_LIBRARY = (
    "scipy.special.softmax",
    "scipy.special.log_softmax",
    "scipy.special.logsumexp",
    "aten::_softmax",
    "aten::_log_softmax",
    "aten::logsumexp",
    # what contains them
    "aten::logcumsumexp",
    "aten::_logcumsumexp",
    "aten::_safe_softmax",
    "aten::_masked_softmax",
    "aten::_sparse_softmax",
    "aten::_sparse_log_softmax",
    "aten::_scaled_dot_product_flash_attention_for_cpu",
)


class Forbidden(Exception):
    """A library function that the exercise asks the student to write was called."""


_called: list[str] = []  # which of the functions that are taken away were called, since the last `without`


def _forbid(name: str) -> None:
    _called.append(name)
    raise Forbidden(name)


class _Without(TorchDispatchMode):
    """While it is active, the torch operators in `names` raise, by whatever route they are reached."""

    def __init__(self, names: set[str]) -> None:
        super().__init__()
        self.names = names

    def __torch_dispatch__(self, func, types, args=(), kwargs=None):
        name = func.name().split(".")[0]
        if name in self.names:
            _forbid(name)
        return func(*args, **(kwargs or {}))


@contextlib.contextmanager
def without(names: Iterable[str]) -> Iterator[list[str]]:
    """Make the library functions in `names` raise `Forbidden`; yields the list of those that were called.

    A dotted name is a function written in Python; its code is exchanged, so that it raises whoever holds a
    reference to it, under whatever name. Functions written in C, such as torch's, go by their operators:
    `aten::…`. A library that is not installed is passed over. Raises TypeError for other objects.
    """
    _called.clear()
    kept: list[tuple[types.FunctionType, types.CodeType]] = []
    try:
        for name in names:
            if "::" not in name and (function := _imported(name)) is not None:
                kept.append((function, function.__code__))
                function.__code__ = _raising(name, function.__code__.co_freevars)
        with _Without({name for name in names if "::" in name}):
            yield _called
    finally:
        for function, code in kept:
            function.__code__ = code


def _imported(name: str) -> types.FunctionType | None:
    module, _, attribute = name.rpartition(".")
    try:
        function = getattr(importlib.import_module(module), attribute)
    except ModuleNotFoundError:  # not installed, so nobody can call it
        return None
    if not isinstance(function, types.FunctionType):
        raise TypeError(f"{name} is not written in Python: name torch's operators instead (aten::…)")
    return function


def _raising(name: str, closure: tuple[str, ...]) -> types.CodeType:
    """Code that raises Forbidden; it must refer to the same outer variables as the code it stands for."""
    inner = f"def raising(*_, **__):\n  ({', '.join([*closure, '0'])})\n  import grading.checks as it\n  it._forbid({name!r})"
    outer = f"def outer({', '.join(closure)}):\n {inner.replace(chr(10), chr(10) + ' ')}\n return raising"
    made: dict[str, Any] = {}
    exec(outer, made)  # noqa: S102 (a fixed text with names of variables)
    return made["outer"](*closure).__code__


# --- the question ----------------------------------------------------------------------------------------


@dataclass(frozen=True)
class _Asked:
    """One call as its message will tell it, and the misconceptions that it can recognise."""

    called: str
    expected: str
    suspects: Mapping[str, Suspect] = field(default_factory=dict)

    def suspect(self, seen: Seen) -> str | None:
        return next((known for known, matches in self.suspects.items() if matches(seen)), None)


class Question:
    """One graded function or class, as a hidden test sees it.

    `name` is looked up in the student's `namespace`; every check calls it with copies of the arguments, so
    that one in-place edit costs one cell and not all.
    """

    def __init__(self, name: str, namespace: dict[str, Any]) -> None:
        self.name, self.namespace = name, namespace
        self._students_errstate = _geterr()
        if not callable(namespace.get(name)):
            raise CheckFailed("general.missing", name, "nothing: there is no such function", f"`{name}`")

    def check(
        self,
        *args: Any,
        given: str,
        want: Any,
        expected: str = "",
        suspects: Mapping[str, Suspect] | None = None,
        otherwise: str = "general.values",
        rtol: float = RTOL,
        atol: float = ATOL,
        call: Callable[..., Any] | None = None,
        dtype: Any = None,
        forbidden: Iterable[str] = (),
        **kwargs: Any,
    ) -> None:
        """Call the student's function with copies of `args` and `kwargs`; its value must be `want`.

        given: the input in words. expected: the right answer in words. want: array, number or tensor; a
        tensor asks for a tensor. suspects: diagnosis id to predicate, tried in order. otherwise: the id
        when no suspect matches. call: `call(function, *args, **kwargs)` instead of a plain call. dtype: the
        dtype asked for. forbidden: see `without`. Raises CheckFailed.
        """
        suspects = suspects or {}
        for known in (*suspects, otherwise):
            diagnosis(known)
        right = _authors(want)
        tensor = type(want) is _Tensor
        size = f"shape {right.shape}" if right.shape else "one number"
        shape = f", {size}" if expected else ""  # the text below says it already
        values = f"values of {size}" if right.shape else size
        expected = expected or f"{values}, to a relative error of {rtol:g}"
        asked = _Asked(f"{self.name}, {given}", expected, suspects)
        args, kwargs = copy.deepcopy((args, kwargs))
        value = self._call(asked, call, args, kwargs, forbidden)
        got = _plain(value)
        if got is None or (type(value) is _Tensor) != tensor:
            kind = "a torch tensor" if tensor else "a NumPy array or a number"
            known = "general.none" if value is None else "general.type"
            raise CheckFailed(known, asked.called, _describe(value), f"{expected}, as {kind}")
        if dtype is not None and value.dtype != dtype:
            raise CheckFailed("general.dtype", asked.called, _describe(value), f"{expected}, dtype {dtype}")
        if not same(got, right, rtol, atol):
            other = "general.shape" if got.shape != right.shape else otherwise
            returned = _summarise(value, got, right, rtol, atol)
            if got.shape != right.shape:
                expected += shape
            raise CheckFailed(asked.suspect(Seen(value=got)) or other, asked.called, returned, expected)

    def check_unchanged(self, *args: Any, given: str, **kwargs: Any) -> None:
        """The call leaves every array and tensor among its arguments as it was. Raises CheckFailed."""
        asked = _Asked(f"{self.name}, {given}", "the inputs as they were before the call")
        given_args, given_kwargs = copy.deepcopy((args, kwargs))
        self._call(asked, None, given_args, given_kwargs)
        if not _unchanged((args, kwargs), (given_args, given_kwargs)):
            raise CheckFailed(
                "general.mutated", asked.called, "its result, and a changed input", asked.expected
            )

    def check_retained(
        self, call: Callable[..., Any], *, limit: int, given: str, expected: str, otherwise: str
    ) -> None:
        """What `call(function)` returns holds at most `limit` bytes of new memory. Raises CheckFailed.

        Counts what Python and NumPy allocate, and the storages of tensors. A first call, not counted, fills their caches.
        """
        diagnosis(otherwise)
        asked = _Asked(f"{self.name}, {given}", expected)
        self._call(asked, call, (), {})
        gc.collect()
        before = _held_by_tensors()
        tracemalloc.start()
        try:
            kept = self._call(asked, call, (), {})
            gc.collect()
            size = tracemalloc.get_traced_memory()[0] + _held_by_tensors() - before
        finally:
            tracemalloc.stop()
        if size > limit:
            raise CheckFailed(
                otherwise, asked.called, f"{_describe(kept)} that keeps {size:,} bytes", expected
            )

    def _call(
        self,
        asked: _Asked,
        call: Callable[..., Any] | None,
        args: tuple,
        kwargs: dict[str, Any],
        forbidden: Iterable[str] = (),
    ) -> Any:
        """The value of one call, under the floating-point error state that the student's code chose."""
        function = self.namespace[self.name]
        ban = without(forbidden) if forbidden else contextlib.nullcontext([])
        value = error = None
        with ban as used, _errstate(**self._students_errstate):
            try:
                value = call(function, *args, **kwargs) if call else function(*args, **kwargs)
            except (Exception, SystemExit) as problem:  # noqa: BLE001 (whatever an answer raises; no interrupts)
                error = problem
        if used:  # also when the student's code caught the error and went on
            name = used[0].replace("aten::_", "torch ").replace("aten::", "torch ")
            raise CheckFailed("general.forbidden", asked.called, f"nothing: it calls {name}", asked.expected)
        if error is None:
            return value
        if isinstance(error, NotImplementedError):
            raise CheckFailed("general.not-done", asked.called, "nothing yet", asked.expected)
        known = asked.suspect(Seen(error=error)) or "general.raised"
        raise CheckFailed(known, asked.called, f"nothing: it raises {_error(error)}", asked.expected)


def _held_by_tensors() -> int:
    """Bytes in the storages of all living tensors; tracemalloc doesn't see them."""
    tensors = [t for t in gc.get_objects() if type(t) is _Tensor and t.layout is torch.strided]
    return sum({t.untyped_storage().data_ptr(): t.untyped_storage().nbytes() for t in tensors}.values())


def _unchanged(before: Any, after: Any) -> bool:
    if type(before) is not type(after):
        return False
    if isinstance(before, dict):
        return before.keys() == after.keys() and all(_unchanged(before[k], after[k]) for k in before)
    if isinstance(before, tuple | list):
        return len(before) == len(after) and all(map(_unchanged, before, after))
    if type(before) is _Tensor:
        return before.dtype == after.dtype and _unchanged(_plain(before), _plain(after))
    if type(before) is _ndarray:
        equal = (before == after) | (_nan(before) & _nan(after))
        return before.shape == after.shape and before.dtype == after.dtype and bool(equal.all())
    return bool(before == after)


def graded(name: str, namespace: dict[str, Any]) -> Callable[[Callable[[Question], None]], None]:
    """Decorator: run the hidden test below it now, quietly, on the student's `name` from `namespace`."""

    def run(test: Callable[[Question], None]) -> None:
        with quiet(), _errstate():
            question = Question(name, namespace)
            with _errstate(all="ignore"):  # for the test's own arithmetic; calls get the student's state back
                test(question)

    return run
