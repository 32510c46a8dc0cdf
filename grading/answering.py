"""What runs beside a student's code: makes the calls that hidden tests ask for, and says what came of them.

A hidden test itself runs elsewhere (see `judge`). Into the student's process comes one `Request` at a time: a
name, arguments, and sometimes a few lines that make the call (`call`). What is expected never comes here, so
there is nothing to read out of a frame; and a verdict is not made here, so there is none to forge.

    serve(address, nonce, namespace)     in a kernel: answers requests until the other side has no more
    perform(request, namespace)          the same for one request, in this process
"""

from __future__ import annotations

import contextlib
import copy
import pickle
import socket
import types
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np
import torch

from grading import integrity, memory, reference, wire
from grading.libraries import without
from grading.quiet import quiet, unwarned
from grading.values import is_nan, plain

_errstate, _geterr = np.errstate, np.geterr
_Tensor, _ndarray = torch.Tensor, np.ndarray
END = "end"
CHANGED = "changed"  # what is no longer as it was before the student's code ran


@dataclass(frozen=True)
class Request:
    """One thing to do with the student's function, class or variable `name`.

    kind: "call"; "unchanged", also report whether the arguments are as they were; "measure", also report the
    memory, again where it isn't `small`; "value", only fetch it. call: `call(function, *args, **kwargs)` instead
    of a plain call. forbidden: see `libraries.without`.
    """

    kind: str
    name: str
    call: Callable[..., Any] | None = None
    args: tuple = ()
    kwargs: dict[str, Any] = field(default_factory=dict)
    forbidden: tuple[str, ...] = ()
    small: Callable[[memory.Used], bool] | None = None


@dataclass(frozen=True)
class Reply:
    """What came of a request. `missing`: there is no such name, or no "function" of that name."""

    value: Any = None
    error: BaseException | None = None
    missing: str = ""
    forbidden: str = ""  # what was called though it was taken away
    unchanged: bool = True
    used: memory.Used | None = None

    @property
    def failed(self) -> bool:
        return self.error is not None or bool(self.missing or self.forbidden)


def perform(request: Request, namespace: dict[str, Any], errstate: dict[str, str]) -> Reply:
    """Do what is asked, under the floating-point error state that the student's code has chosen."""
    if request.name not in namespace:
        return Reply(missing="name")
    if request.kind == "value":
        return Reply(value=namespace[request.name])
    if not callable(namespace[request.name]):
        return Reply(missing="function")
    if request.kind == "measure":
        return _measure(request, namespace, errstate)
    if request.kind == "unchanged":
        before = copy.deepcopy((request.args, request.kwargs))
        reply = _call(request, namespace, errstate)
        return replace(reply, unchanged=_equal(before, (request.args, request.kwargs)))
    return _call(request, namespace, errstate)


def _call(request: Request, namespace: dict[str, Any], errstate: dict[str, str]) -> Reply:
    function, call = namespace[request.name], request.call
    ban = without(request.forbidden) if request.forbidden else contextlib.nullcontext([])
    value = error = None
    with ban as used, reference.away(_codes(request)) as ours, _errstate(**errstate):
        try:
            value = (
                call(function, *request.args, **request.kwargs)
                if call
                else function(*request.args, **request.kwargs)
            )
        except (Exception, SystemExit) as problem:  # noqa: BLE001 (whatever an answer raises; no interrupts)
            error = problem
    # also when the student's code caught the error and went on
    return Reply(value, error, forbidden=used[0] if used else "the arithmetic that grades it" if ours else "")


def _measure(request: Request, namespace: dict[str, Any], errstate: dict[str, str]) -> Reply:
    """The first call fills caches. What isn't small is measured again, twice at most: the threads of a kernel
    allocate, too, and that is counted with it.
    """

    def fresh() -> Request:
        args, kwargs = copy.deepcopy((request.args, request.kwargs))
        return replace(request, args=args, kwargs=kwargs)

    reply = _call(fresh(), namespace, errstate)
    for _ in range(3):
        if reply.failed:
            break
        again = fresh()
        reply, used = memory.used_by(lambda again=again: _call(again, namespace, errstate))
        reply = replace(reply, used=used)
        if request.small(used):
            break
    return reply


def _codes(request: Request) -> frozenset[types.CodeType]:
    """The code that a hidden test has sent along, which may use the course's own arithmetic."""
    found: set[types.CodeType] = set()
    waiting = [request.call, *request.args, *request.kwargs.values()]
    seen: set[int] = set()
    while waiting:
        one = waiting.pop()
        if not isinstance(one, types.FunctionType) or id(one) in seen:
            continue
        seen.add(id(one))
        found.update(_nested(one.__code__))
        waiting += [cell.cell_contents for cell in one.__closure__ or () if _filled(cell)]
        beside = [one.__globals__.get(name) for name in one.__code__.co_names]
        waiting += [f for f in beside if isinstance(f, types.FunctionType) and _same_file(f, one)]
        waiting += one.__defaults__ or ()
    return frozenset(found)


def _same_file(one: types.FunctionType, other: types.FunctionType) -> bool:
    return one.__code__.co_filename == other.__code__.co_filename


def _nested(code: types.CodeType) -> Iterator[types.CodeType]:
    yield code
    for constant in code.co_consts:
        if isinstance(constant, types.CodeType):
            yield from _nested(constant)


def _filled(cell: types.CellType) -> bool:
    try:
        return cell.cell_contents is not None
    except ValueError:
        return False


def _equal(before: Any, after: Any) -> bool:
    """Whether arguments are as they were: arrays and tensors entry by entry, NaN equal to NaN."""
    if type(before) is not type(after):
        return False
    if isinstance(before, dict):
        return before.keys() == after.keys() and all(_equal(before[k], after[k]) for k in before)
    if isinstance(before, tuple | list):
        return len(before) == len(after) and all(map(_equal, before, after))
    if type(before) is _Tensor:
        return before.dtype == after.dtype and _equal(plain(before), plain(after))
    if type(before) is _ndarray:
        equal = (before == after) | (is_nan(before) & is_nan(after))
        return before.shape == after.shape and before.dtype == after.dtype and bool(equal.all())
    return bool(before == after)


# --- in a kernel -----------------------------------------------------------------------------------------


def serve(
    address: str,
    nonce: str,
    namespace: dict[str, Any],
    around: Callable[[], contextlib.AbstractContextManager] = contextlib.nullcontext,
) -> None:
    """Answer the requests that come over the socket at `address`, until there are no more of them.

    around: a context for each of them, for example a time limit.
    """
    errstate = _geterr()
    with socket.socket(socket.AF_UNIX) as connection, quiet():
        connection.connect(address)
        wire.send(connection, nonce.encode())
        while True:
            message = pickle.loads(wire.receive(connection))  # ours: it comes from the side that grades
            if message == END:
                return
            if message == CHANGED:
                reply = Reply(value=[name[:80] for name in integrity.changed()[:3]])
            else:
                with around(), unwarned(), _errstate():
                    reply = perform(message, namespace, errstate)
            wire.send(connection, *wire.encoded(reply))


def tensor(values: np.ndarray, requires_grad: bool) -> torch.Tensor:
    """A tensor of a request, as it was."""
    return torch.from_numpy(values).requires_grad_(requires_grad)


def cell(address: str, nonce: str) -> str:
    """The source of a cell that lets hidden tests ask."""
    return f"__import__('grading.answering').answering.serve({address!r}, {nonce!r}, __import__('builtins').globals())"


integrity.remember()
