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
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import torch

from grading import integrity, memory, reference, tripwires
from grading.diagnosis import diagnosis
from grading.libraries import ATTENTION_LIBRARY, CROSS_ENTROPY_LIBRARY, SOFTMAX_LIBRARY, without
from grading.quiet import quiet
from grading.values import (
    ATOL,
    RTOL,
    Seen,
    Suspect,
    agree,
    anything,
    authors,
    describe,
    describe_error,
    has_shape,
    holds_inf,
    holds_nan,
    is_nan,
    like,
    near,
    plain,
    raised,
    same,
    summarise,
)

__all__ = [
    "ATOL",
    "ATTENTION_LIBRARY",
    "CROSS_ENTROPY_LIBRARY",
    "RTOL",
    "SOFTMAX_LIBRARY",
    "CheckFailed",
    "Question",
    "Seen",
    "Suspect",
    "anything",
    "graded",
    "has_shape",
    "holds_inf",
    "holds_nan",
    "like",
    "near",
    "plain",
    "quiet",
    "raised",
    "reference",
    "same",
    "without",
]

_errstate, _geterr, _array, _float, _ndarray = np.errstate, np.geterr, np.array, np.float64, np.ndarray
_integer, _bool = np.integer, np.bool_
_Tensor = torch.Tensor


class CheckFailed(AssertionError):
    """A student's answer lost this grade cell; `diagnosis` is the stable id, `str()` the whole message."""

    def __init__(self, known: str, called: str, returned: str, expected: str) -> None:
        lines = [
            f"[{known}]",
            f"  called:   {called}",
            f"  returned: {returned}",
            f"  expected: {expected}",
            diagnosis(known).advice,
        ]
        super().__init__("\n".join(lines))
        self.diagnosis = known

    def _render_traceback_(self) -> list[str]:
        """What IPython shows instead of forty lines of this package's own code."""
        return str(self).splitlines()


@dataclass(frozen=True)
class _Asked:
    """One call as its message will tell it, and the misconceptions that it can recognise."""

    called: str
    expected: str
    suspects: Mapping[str, Suspect] = field(default_factory=dict)
    otherwise: str = "general.values"

    def __post_init__(self) -> None:
        for known in (*self.suspects, self.otherwise):
            diagnosis(known)  # an author's slip shows at once, not when the first student makes the mistake

    def suspect(self, seen: Seen) -> str | None:
        return next((known for known, matches in self.suspects.items() if matches(seen)), None)

    def fail(self, known: str, returned: str, expected: str = "") -> CheckFailed:
        return CheckFailed(known, self.called, returned, expected or self.expected)


class Question:
    """One graded function, class or variable, as a hidden test sees it.

    `name` is looked up in the student's `namespace`; every check calls it with copies of the arguments, so
    that one in-place edit costs one cell and not all.
    """

    def __init__(self, name: str, namespace: dict[str, Any], test: Any = None) -> None:
        self.name, self.namespace, self.test = name, namespace, test
        self._students_errstate = _geterr()
        if name not in namespace:
            raise CheckFailed("general.missing", name, "nothing: there is no such name", f"`{name}`")

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
        part: int | None = None,
        parts: int = 2,
        forbidden: Iterable[str] = (),
        **kwargs: Any,
    ) -> None:
        """Call the student's function with copies of `args` and `kwargs`; its value must be `want`.

        given: the input in words. expected: the right answer in words. want: array, number or tensor; a
        tensor asks for a tensor. suspects: diagnosis id to predicate, tried in order. otherwise: the id
        when no suspect matches. call: `call(function, *args, **kwargs)` instead of a plain call. dtype: the
        dtype asked for. part: the function returns a tuple of `parts`; compare this one. forbidden: see
        `without`. Raises CheckFailed.
        """
        tensor = type(want) is _Tensor
        right = want = tripwires.bent(
            authors(want), rtol, atol
        )  # `want`, too: an answer may look into this frame
        size = f"shape {right.shape}" if right.shape else "one number"
        shape = f", {size}" if expected else ""  # the text below says it already
        values = f"values of {size}" if right.shape else size
        expected = expected or f"{values}, to a relative error of {rtol:g}"
        asked = _Asked(f"{self.name}, {given}", expected, suspects or {}, otherwise)
        value = self._call(asked, call, *copy.deepcopy((args, kwargs)), forbidden)
        if part is not None:
            value = _part(asked, value, part, parts)
        got = plain(value)
        if got is None or (type(value) is _Tensor) != tensor:
            kind = "a torch tensor" if tensor else "a NumPy array or a number"
            known = "general.none" if value is None else "general.type"
            raise asked.fail(known, describe(value), f"{expected}, as {kind}")
        if dtype is not None and value.dtype != dtype:
            raise asked.fail("general.dtype", describe(value), f"{expected}, dtype {dtype}")
        if tripwires.armed:
            return tripwires.note(right.size > 0 and same(got, right, rtol, atol))
        if not same(got, right, rtol, atol):
            other = "general.shape" if got.shape != right.shape else otherwise
            returned = summarise(value, got, right, rtol, atol)
            if got.shape != right.shape:
                expected += shape
            raise asked.fail(asked.suspect(Seen(value=got, raw=value)) or other, returned, expected)

    def check_value(
        self,
        *,
        given: str,
        want: Any,
        expected: str = "",
        suspects: Mapping[str, Suspect] | None = None,
        otherwise: str = "general.values",
        rtol: float = RTOL,
        atol: float = ATOL,
    ) -> None:
        """The student's variable itself, a number, list, tuple or array, must be `want`. Raises CheckFailed."""
        right = want = tripwires.bent(authors(want), rtol, atol)
        asked = _Asked(f"{self.name}, {given}", expected or f"shape {right.shape}", suspects or {}, otherwise)
        tripwires.count += 1
        value = self.namespace[self.name]
        if value is None:
            raise asked.fail("general.not-done", "nothing yet")
        got = plain(_array(value)) if type(value) in (list, tuple) and _numbers(value) else plain(value)
        if got is None:
            raise asked.fail("general.type", describe(value), f"{asked.expected}, as a list of numbers")
        if tripwires.armed:
            return tripwires.note(same(got, right, rtol, atol))
        if not same(got, right, rtol, atol):
            other = "general.shape" if got.shape != right.shape else otherwise
            returned = f"{len(value)} numbers" if got.shape != right.shape and got.shape else "other numbers"
            raise asked.fail(asked.suspect(Seen(value=got, raw=value)) or other, returned)

    def check_that(
        self,
        *args: Any,
        holds: Callable[[Any], bool],
        given: str,
        expected: str,
        otherwise: str,
        suspects: Mapping[str, Suspect] | None = None,
        call: Callable[..., Any] | None = None,
        forbidden: Iterable[str] = (),
        **kwargs: Any,
    ) -> None:
        """`holds` must be true of what the call returns, whatever that is. Raises CheckFailed.

        An error inside `holds` counts as false: it looks at an object that a student made. `plain(value)`
        is the way to numbers that can't lie. Suspects get `Seen.raw`, too.
        """
        asked = _Asked(f"{self.name}, {given}", expected, suspects or {}, otherwise)
        value = self._call(asked, call, *copy.deepcopy((args, kwargs)), forbidden)
        try:
            right = holds(value)
            right = type(right) in (bool, _bool) and bool(right)
        except Exception:  # noqa: BLE001 (see above)
            right = False
        if not right:
            known = asked.suspect(Seen(value=plain(value), raw=value))
            if known is None and value is None:
                known = "general.none"
            raise asked.fail(known or otherwise, describe(value))

    def check_raises(
        self,
        *args: Any,
        given: str,
        otherwise: str,
        error: type[BaseException] = ValueError,
        call: Callable[..., Any] | None = None,
        **kwargs: Any,
    ) -> None:
        """The call must raise `error`. Raises CheckFailed."""
        asked = _Asked(f"{self.name}, {given}", f"a {error.__name__}", {}, otherwise)
        value, problem = self._try(asked, call, *copy.deepcopy((args, kwargs)))
        if isinstance(problem, error):
            return
        if isinstance(problem, NotImplementedError):
            raise asked.fail("general.not-done", "nothing yet")
        returned = describe(value) if problem is None else f"nothing: it raises {describe_error(problem)}"
        raise asked.fail(otherwise, returned)

    def check_unchanged(
        self, *args: Any, given: str, call: Callable[..., Any] | None = None, **kwargs: Any
    ) -> None:
        """The call leaves every array and tensor among its arguments as it was. Raises CheckFailed."""
        asked = _Asked(f"{self.name}, {given}", "the inputs as they were before the call")
        given_args, given_kwargs = copy.deepcopy((args, kwargs))
        self._call(asked, call, given_args, given_kwargs)
        if not _unchanged((args, kwargs), (given_args, given_kwargs)):
            raise asked.fail("general.mutated", "its result, and a changed input")

    def check_retained(
        self, call: Callable[..., Any], *, limit: int, given: str, expected: str, otherwise: str
    ) -> None:
        """What `call(function)` returns holds at most `limit` bytes of new memory. Raises CheckFailed.

        Counts what Python and NumPy allocate, and the storages of tensors.
        """
        asked = _Asked(f"{self.name}, {given}", expected, {}, otherwise)
        kept, used = self._measure(asked, call, (), {}, lambda used: used.retained <= limit)
        if used.retained > limit:
            raise asked.fail(otherwise, f"{describe(kept)} that keeps {used.retained:,} bytes")

    def check_memory(
        self,
        *args: Any,
        limit: int,
        given: str,
        expected: str,
        otherwise: str,
        call: Callable[..., Any] | None = None,
        **kwargs: Any,
    ) -> None:
        """While it runs, the call takes at most `limit` bytes of new memory. Raises CheckFailed.

        Counts the peak of what Python and NumPy allocate, and the largest tensor that torch makes.
        """
        asked = _Asked(f"{self.name}, {given}", expected, {}, otherwise)
        _, used = self._measure(
            asked, call, args, kwargs, lambda used: max(used.peak, used.largest_tensor) <= limit
        )
        if (most := max(used.peak, used.largest_tensor)) > limit:
            raise asked.fail(otherwise, f"a result, with {most:,} bytes at once")

    def check_largest(
        self,
        *args: Any,
        limit: int,
        given: str,
        expected: str,
        otherwise: str,
        call: Callable[..., Any] | None = None,
        **kwargs: Any,
    ) -> None:
        """No tensor that the call makes, forward or backward, has more than `limit` numbers. Raises CheckFailed.

        Views don't count. NumPy and Python together may take 8 bytes for each of the `limit` numbers, and 256 kB.
        """
        asked = _Asked(f"{self.name}, {given}", expected, {}, otherwise)
        outside = 8 * limit + 2**18
        _, used = self._measure(
            asked, call, args, kwargs, lambda used: used.largest_numel <= limit and used.peak <= outside
        )
        if used.largest_numel > limit:
            raise asked.fail(otherwise, f"a result, on the way a tensor of {used.largest_numel:,} numbers")
        if used.peak > outside:
            raise asked.fail(otherwise, f"a result, on the way {used.peak:,} bytes outside torch")

    def check_distribution(
        self,
        call: Callable[[Any], int],
        *,
        given: str,
        want: Any,
        expected: str = "the frequencies of a right sampler",
        draws: int = 20_000,
        suspects: Mapping[str, Suspect] | None = None,
        otherwise: str = "general.values",
    ) -> None:
        """`call(function)`, made `draws` times, must give the index i with probability want[i]. Raises CheckFailed.

        The bound is so wide that a right sampler fails once in a million (see `values.agree`), so `draws`
        decides how close a wrong one may come. Suspects get the frequencies; `near` fits. Bring your own
        seeded generator in `call`.
        """
        right = authors(want)
        asked = _Asked(f"{self.name}, {given}", expected, suspects or {}, otherwise)

        def draw(function: Any) -> Any:
            counts = [0] * right.size
            for _ in range(draws):
                index = call(function)
                if not (isinstance(index, int | _integer) and 0 <= index < right.size):
                    return index
                counts[int(index)] += 1
            return counts

        counts = self._call(asked, draw, (), {})
        if type(counts) is not list:
            known = "general.none" if counts is None else "general.type"
            size = "" if plain(counts) is None else f" outside 0 … {right.size - 1}"
            raise asked.fail(known, f"{describe(counts)}{size}", f"an index from 0 to {right.size - 1}")
        frequencies = _array(counts, dtype=_float) / draws
        if (
            tripwires.armed
        ):  # the bent frequencies are the right ones, backwards: nobody draws like that, but a thief
            return tripwires.note(right[0] != right[-1] and agree(frequencies, right[::-1], draws))
        if not agree(frequencies, right, draws):
            worst = int(abs(frequencies - right).argmax())
            returned = f"{draws:,} draws; one outcome comes with frequency {frequencies[worst]:.4f}, not {right[worst]:.4f}"
            raise asked.fail(asked.suspect(Seen(value=frequencies)) or otherwise, returned)

    # --- calling

    def _call(
        self,
        asked: _Asked,
        call: Callable[..., Any] | None,
        args: tuple,
        kwargs: dict[str, Any],
        forbidden: Iterable[str] = (),
    ) -> Any:
        """The value of one call. Raises CheckFailed if it raises, or uses what is `forbidden`."""
        value, error = self._try(asked, call, args, kwargs, forbidden)
        if error is None:
            return value
        if isinstance(error, NotImplementedError):
            raise asked.fail("general.not-done", "nothing yet")
        known = asked.suspect(Seen(error=error)) or "general.raised"
        raise asked.fail(known, f"nothing: it raises {describe_error(error)}")

    def _try(
        self,
        asked: _Asked,
        call: Callable[..., Any] | None,
        args: tuple,
        kwargs: dict[str, Any],
        forbidden: Iterable[str] = (),
    ) -> tuple[Any, BaseException | None]:
        """The value or the error of one call, under the floating-point error state that the student's code chose."""
        tripwires.count += 1
        function = self.namespace[self.name]
        if not callable(function):
            raise asked.fail("general.missing", f"nothing: `{self.name}` is no function")
        ban = without(forbidden) if forbidden else contextlib.nullcontext([])
        value = error = None
        with ban as used, reference.away(self.test) as ours, _errstate(**self._students_errstate):
            try:
                value = call(function, *args, **kwargs) if call else function(*args, **kwargs)
            except (Exception, SystemExit) as problem:  # noqa: BLE001 (whatever an answer raises; no interrupts)
                error = problem
        if used:  # also when the student's code caught the error and went on
            name = used[0].replace("aten::_", "torch ").replace("aten::", "torch ")
            raise asked.fail("general.forbidden", f"nothing: it calls {name}")
        if ours:
            raise asked.fail("general.forbidden", "nothing: it calls the arithmetic that grades it")
        return value, error

    def _measure(
        self,
        asked: _Asked,
        call: Callable[..., Any] | None,
        args: tuple,
        kwargs: dict[str, Any],
        small: Callable[[memory.Used], bool],
    ) -> tuple[Any, memory.Used]:
        """The value of a call and the memory it took.

        The first call fills caches. What isn't `small` is measured again, twice at most: the threads of a kernel
        allocate, too, and that is counted with it.
        """
        self._call(asked, call, *copy.deepcopy((args, kwargs)))
        for _ in range(3):
            fresh = copy.deepcopy((args, kwargs))
            value, used = memory.used_by(lambda fresh=fresh: self._call(asked, call, *fresh))
            if small(used):
                break
        return value, used


def _part(asked: _Asked, value: Any, part: int, parts: int) -> Any:
    """One part of a tuple that a student returned."""
    pieces = list.copy(value) if type(value) is list else None
    if isinstance(value, tuple):  # a namedtuple, too; read by tuple's own method, which nobody overrides
        pieces = list(tuple.__iter__(value))
    if pieces is None or len(pieces) != parts:
        known = "general.none" if value is None else "general.parts"
        size = f" of {len(pieces)}" if pieces is not None else ""
        raise asked.fail(known, f"{describe(value)}{size}", f"a tuple of {parts}")
    return pieces[part]


def _numbers(value: Any) -> bool:
    """A list or tuple, perhaps of such, that holds only plain real numbers."""
    return all(_numbers(v) if type(v) in (list, tuple) else plain(v) is not None for v in value)


def _unchanged(before: Any, after: Any) -> bool:
    if type(before) is not type(after):
        return False
    if isinstance(before, dict):
        return before.keys() == after.keys() and all(_unchanged(before[k], after[k]) for k in before)
    if isinstance(before, tuple | list):
        return len(before) == len(after) and all(map(_unchanged, before, after))
    if type(before) is _Tensor:
        return before.dtype == after.dtype and _unchanged(plain(before), plain(after))
    if type(before) is _ndarray:
        equal = (before == after) | (is_nan(before) & is_nan(after))
        return before.shape == after.shape and before.dtype == after.dtype and bool(equal.all())
    return bool(before == after)


def graded(name: str, namespace: dict[str, Any]) -> Callable[[Callable[[Question], None]], None]:
    """Decorator: run the hidden test below it now, quietly, on the student's `name` from `namespace`."""

    def run(test: Callable[[Question], None]) -> None:
        tripwires.count = 0
        with quiet(), _errstate():
            question = Question(name, namespace, test)
            with _errstate(all="ignore"):  # for the test's own arithmetic; calls get the student's state back
                test(question)

    return run


integrity.remember()
