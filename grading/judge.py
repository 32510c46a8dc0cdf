"""Runs hidden tests in a process that no student's code has ever been in, and asks the student's for answers.

The two talk over a socket: requests as pickles, from here to there; replies as plain numbers (`wire`), from
there to here. So a student's process holds neither a test nor what it expects, and can't claim a verdict: a
point is earned by values that are right. What it can do is answer what nobody can check from outside, for
example that it took little memory.
"""

from __future__ import annotations

import contextlib
import io
import os
import secrets
import socket
import threading
import types
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any, Self

import cloudpickle
import torch

from grading import answering, beside, wire
from grading.checks import ANSWERS, CheckFailed
from grading.scratch import Scratch

_TICK = 0.2  # seconds between two looks whether anybody still waits


class Silent(Exception):
    """Nobody answers: the cell that should has ended without a word."""


@dataclass
class Said:
    """What came of some hidden tests: the error of each that was judged, None where it passed, in their order."""

    errors: list[BaseException | None] = field(default_factory=list)
    heard: bool = False  # the student's process has answered at all
    malformed: str = ""  # what it said that `answering` does not say
    changed: list[str] = field(
        default_factory=list
    )  # what the student's code has changed, by its own account


class Hearing:
    """A socket at which one student's process is heard. Use it as a context; `close` ends what waits on it."""

    def __init__(self, folder: Path | None = None, owner: int | None = None) -> None:
        """In `folder`, or one of its own. owner: whom the socket is given to, if we are root."""
        self._own = None
        if folder is None:
            self._own = Scratch("grading-judge-", "/tmp")
            folder = self._own.path
        self.path = folder / "judge"
        self.listener = socket.socket(socket.AF_UNIX)
        self.listener.bind(str(self.path))
        os.chmod(self.path, 0o600)
        if owner is not None:
            os.chown(self.path, owner, owner)
        self.listener.listen(1)
        self.listener.settimeout(_TICK)
        self.nonce = secrets.token_hex(8)
        self.connection: socket.socket | None = None
        self.closed = threading.Event()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
        if self.connection is not None:
            self.connection.close()
        self.path.unlink(missing_ok=True)
        if self._own is not None:
            self._own.close()

    def close(self) -> None:
        """Hear no more: whoever waits for an answer gets `Silent` or `wire.Gone`."""
        self.closed.set()
        self.listener.close()
        if self.connection is not None:
            with contextlib.suppress(OSError):
                self.connection.shutdown(socket.SHUT_RDWR)

    def accept(self) -> None:
        """Wait for the student's process. Raises Silent."""
        while not self.closed.is_set():
            try:
                connection, _ = self.listener.accept()
            except TimeoutError:
                continue
            except OSError:
                break
            connection.settimeout(1)  # the nonce comes at once, or it is somebody else
            try:
                known = wire.receive(connection, 64) == self.nonce.encode()
            except (wire.Gone, wire.Malformed):
                known = False
            if known:
                connection.settimeout(None)
                self.connection = connection
                return
            connection.close()
        raise Silent

    def ask(self, request: answering.Request) -> answering.Reply:
        """What the student's process makes of a request. Raises wire.Gone, wire.Malformed."""
        if self.closed.is_set():
            raise wire.Gone
        self.tell(request)
        return answering.Reply(**wire.decoded(wire.receive(self.connection, wire.LARGEST)))

    def tell(self, message: Any) -> None:
        try:
            wire.send(self.connection, pickled(message))
        except OSError:
            raise wire.Gone from None


def hear(sources: Sequence[str], hearing: Hearing, folder: Path) -> Said:
    """Judge hidden tests, one after the other, with the files of `folder` beside them; as far as answers come."""
    said = Said()
    beside.folder.set(folder)
    torch.set_num_threads(1)  # tiny tensors, and another judge on the next core
    try:
        hearing.accept()
        said.heard = True
        for source in sources:
            said.errors.append(_run(source, hearing.ask))
        changed = hearing.ask(answering.CHANGED).value
        said.changed = [str(name) for name in changed] if type(changed) is list else ["a report of changes"]
        hearing.tell(answering.END)
    except (Silent, wire.Gone):
        pass
    except wire.Malformed as problem:
        said.malformed = str(problem)
    finally:
        hearing.close()  # what still waits for a request ends
    return said


def _run(source: str, ask: Callable[[answering.Request], answering.Reply]) -> BaseException | None:
    """The error of one hidden test, or None. Raises what ends the conversation."""
    # a name of no module, so that functions of the test travel as they are
    namespace = {"__name__": "__hidden_test__", ANSWERS: ask}
    try:
        exec(_compiled(source), namespace)  # noqa: S102 (ours)
    except (wire.Gone, wire.Malformed):
        raise
    except CheckFailed as failed:
        return failed
    except Exception as problem:  # noqa: BLE001 (the author's mistake; no points, and the class goes on)
        return problem
    return None


@lru_cache(maxsize=512)  # the same tests for a whole class
def _compiled(source: str) -> types.CodeType:
    return compile(source, "<hidden test>", "exec", dont_inherit=True)


# --- requests as bytes -----------------------------------------------------------------------------------


class _Pickler(cloudpickle.Pickler):
    """Sends functions of a test along, and tensors in a tenth of the time that torch's own way takes."""

    dispatch_table = cloudpickle.Pickler.dispatch_table.new_child(
        {torch.Tensor: lambda tensor: _reduced(tensor)}
    )


def _reduced(tensor: torch.Tensor) -> tuple:
    simple = tensor.layout is torch.strided and tensor.is_contiguous() and tensor.dtype != torch.bfloat16
    if not simple or not tensor.is_leaf or tensor.is_complex() or tensor.grad is not None:
        return tensor.__reduce_ex__(4)
    return answering.tensor, (tensor.detach().numpy(), tensor.requires_grad)


def pickled(message: Any) -> bytes:
    """A request as bytes."""
    stream = io.BytesIO()
    _Pickler(stream, protocol=5).dump(message)
    return stream.getvalue()
