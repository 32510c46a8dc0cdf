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

When a class is graded, tests run outside the student's process and ask it for each call (see `judge`). In a
notebook of the instructor they run in its kernel: import this module before a student's code runs, and nothing
that code overwrites in NumPy changes a verdict, because values are compared with the operators of `ndarray`,
which can't be overwritten. Needs nothing but NumPy and torch (SciPy, where it is installed, is among the
libraries that can be taken away).
"""

from __future__ import annotations

import copy
import warnings
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np
import torch

from grading import memory, reference
from grading.answering import Reply, Request, perform
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
    like,
    near,
    plain,
    raised,
    same,
    summarise,
)

__all__ = [
    "ANSWERS",
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

_errstate, _geterr, _array, _float = np.errstate, np.geterr, np.array, np.float64
_integer, _bool = np.integer, np.bool_
_Tensor = torch.Tensor


class CheckFailed(AssertionError):
    """A student's answer lost this grade cell; `diagnosis` is the stable id, `str()` the whole message."""

    def __init__(self, known: str, called: str, returned: str, expected: str) -> None:
        self.diagnosis, self.called, self.returned, self.expected = known, called, returned, expected
        super().__init__(self.told(returned))

    def told(self, returned: str) -> str:
        """The message, with `returned` for what came back."""
        lines = [
            f"[{self.diagnosis}]",
            f"  called:   {self.called}",
            f"  returned: {returned}",
            f"  expected: {self.expected}",
            diagnosis(self.diagnosis).advice,
        ]
        return "\n".join(lines)

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


# the name under which a test's namespace holds who answers, if that is another process than the test's own
ANSWERS = "__answers__"


class Question:
    """One graded function, class or variable, as a hidden test sees it.

    Every check asks for one call with copies of the arguments, so that one in-place edit costs one cell and
    not all. `ask` carries it out, in this process or beside the student's code in another one.
    """

    def __init__(self, name: str, ask: Callable[[Request], Reply]) -> None:
        self.name, self._ask = name, ask

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
        dtype asked for. part: the function returns a tuple of `parts`; compare this one (suspects find all
        of them in `Seen.raw`). forbidden: see `without`. Raises CheckFailed.
        """
        tensor, right = type(want) is _Tensor, authors(want)
        size = f"shape {right.shape}" if right.shape else "one number"
        shape = f", {size}" if expected else ""  # the text below says it already
        values = f"values of {size}" if right.shape else size
        expected = expected or f"{values}, to a relative error of {rtol:g}"
        asked = _Asked(f"{self.name}, {given}", expected, suspects or {}, otherwise)
        whole = value = self._value(asked, "call", call, args, kwargs, forbidden)
        if part is not None:
            value = _part(asked, whole, part, parts)
        got = plain(value)
        if got is None or (type(value) is _Tensor) != tensor:
            kind = "a torch tensor" if tensor else "a NumPy array or a number"
            known = "general.none" if value is None else "general.type"
            raise asked.fail(known, describe(value), f"{expected}, as {kind}")
        if dtype is not None and value.dtype != dtype:
            raise asked.fail("general.dtype", describe(value), f"{expected}, dtype {dtype}")
        if not same(got, right, rtol, atol):
            other = "general.shape" if got.shape != right.shape else otherwise
            returned = summarise(value, got, right, rtol, atol)
            if got.shape != right.shape:
                expected += shape
            raise asked.fail(asked.suspect(Seen(value=got, raw=whole)) or other, returned, expected)

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
        right = authors(want)
        asked = _Asked(f"{self.name}, {given}", expected or f"shape {right.shape}", suspects or {}, otherwise)
        value = self._value(asked, "value")
        if value is None:
            raise asked.fail("general.not-done", "nothing yet")
        got = plain(_array(value)) if type(value) in (list, tuple) and _numbers(value) else plain(value)
        if got is None:
            raise asked.fail("general.type", describe(value), f"{asked.expected}, as a list of numbers")
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
        """`holds` must be true of what the call returns. Raises CheckFailed.

        It sees numbers, texts, lists, tuples, arrays and tensors; of any other object only the name of its type
        gets here, so ask about it in `call`. An error inside `holds` counts as false. `plain(value)` is the way
        to numbers that can't lie. Suspects get `Seen.raw`, too.
        """
        asked = _Asked(f"{self.name}, {given}", expected, suspects or {}, otherwise)
        value = self._value(asked, "call", call, args, kwargs, forbidden)
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
        reply = self._try(asked, "call", call, args, kwargs)
        value, problem = reply.value, reply.error
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
        if not self._reply(asked, "unchanged", call, args, kwargs).unchanged:
            raise asked.fail("general.mutated", "its result, and a changed input")

    def check_retained(
        self, call: Callable[..., Any], *, limit: int, given: str, expected: str, otherwise: str
    ) -> None:
        """What `call(function)` returns holds at most `limit` bytes of new memory. Raises CheckFailed.

        Counts what Python and NumPy allocate, and the storages of tensors.
        """
        asked = _Asked(f"{self.name}, {given}", expected, {}, otherwise)
        reply = self._reply(asked, "measure", call, small=lambda used: used.retained <= limit)
        if (kept := _used(reply).retained) > limit:
            raise asked.fail(otherwise, f"{describe(reply.value)} that keeps {kept:,} bytes")

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
        used = _used(
            self._reply(
                *(asked, "measure", call, args, kwargs),
                small=lambda used: max(used.peak, used.largest_tensor) <= limit,
            )
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
        used = _used(
            self._reply(
                *(asked, "measure", call, args, kwargs),
                small=lambda used: used.largest_numel <= limit and used.peak <= outside,
            )
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

        size = right.size

        def draw(function: Any) -> Any:
            counts = [0] * size
            for _ in range(draws):
                index = call(function)
                if not (isinstance(index, int | np.integer) and 0 <= index < size):
                    return index
                counts[int(index)] += 1
            return counts

        counts = self._value(asked, "call", draw)
        if type(counts) is not list:
            known = "general.none" if counts is None else "general.type"
            size = "" if plain(counts) is None else f" outside 0 … {right.size - 1}"
            raise asked.fail(known, f"{describe(counts)}{size}", f"an index from 0 to {right.size - 1}")
        frequencies = _array(counts, dtype=_float) / draws
        if not agree(frequencies, right, draws):
            worst = int(abs(frequencies - right).argmax())
            returned = f"{draws:,} draws; one outcome comes with frequency {frequencies[worst]:.4f}, not {right[worst]:.4f}"
            raise asked.fail(asked.suspect(Seen(value=frequencies)) or otherwise, returned)

    # --- calling

    def _value(self, asked: _Asked, *request: Any) -> Any:
        return self._reply(asked, *request).value

    def _reply(
        self, asked: _Asked, *request: Any, small: Callable[[memory.Used], bool] | None = None
    ) -> Reply:
        """What came of one call. Raises CheckFailed if it raises."""
        reply = self._try(asked, *request, small=small)
        if reply.error is None:
            return reply
        if isinstance(reply.error, NotImplementedError):
            raise asked.fail("general.not-done", "nothing yet")
        known = asked.suspect(Seen(error=reply.error)) or "general.raised"
        raise asked.fail(known, f"nothing: it raises {describe_error(reply.error)}")

    def _try(
        self,
        asked: _Asked,
        kind: str,
        call: Callable[..., Any] | None = None,
        args: tuple = (),
        kwargs: Mapping[str, Any] | None = None,
        forbidden: Iterable[str] = (),
        small: Callable[[memory.Used], bool] | None = None,
    ) -> Reply:
        """What came of one call, perhaps an error. Raises CheckFailed if it could not be made, or was not allowed."""
        reply = self._ask(Request(kind, self.name, call, args, dict(kwargs or {}), tuple(forbidden), small))
        if reply.missing == "name":
            raise CheckFailed(
                "general.missing", self.name, "nothing: there is no such name", f"`{self.name}`"
            )
        if reply.missing:
            raise asked.fail("general.missing", f"nothing: `{self.name}` is no function")
        if reply.forbidden:
            name = reply.forbidden.replace("aten::_", "torch ").replace("aten::", "torch ")
            raise asked.fail("general.forbidden", f"nothing: it calls {name}")
        return reply


def _used(reply: Reply) -> memory.Used:
    """The memory that a call took; endless, if the student's process has forged a reply without it."""
    return reply.used or memory.Used(*[1 << 62] * 4)


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


def here(namespace: dict[str, Any]) -> Callable[[Request], Reply]:
    """How a `Question` asks in this process, under the floating-point error state of this moment."""
    students = _geterr()

    def ask(request: Request) -> Reply:
        args, kwargs = copy.deepcopy((request.args, request.kwargs))
        return perform(replace(request, args=args, kwargs=kwargs), namespace, students)

    return ask


def graded(name: str, namespace: dict[str, Any]) -> Callable[[Callable[[Question], None]], None]:
    """Decorator: run the hidden test below it now, on the student's `name`.

    `namespace` is the student's own, or holds under `ANSWERS` a function that asks another process. In the
    student's own process nothing of it is heard.
    """

    def run(test: Callable[[Question], None]) -> None:
        if ask := namespace.get(ANSWERS):
            with warnings.catch_warnings(), _errstate(all="ignore"):
                warnings.simplefilter("ignore")
                return test(Question(name, ask))
        ask = here(namespace)
        with (
            quiet(),
            _errstate(all="ignore"),
        ):  # the test's own arithmetic; calls get the student's state back
            test(Question(name, ask))

    return run
