"""Runs answers against hidden tests: a forked child for each, ended when it overruns its time.

`run_all` runs the tests in the child; `run_apart` judges them here and asks the child, as class runs do.

The forks come from a server that has imported NumPy and torch once, so one answer costs milliseconds, and
nothing that it overwrites, prints or leaves running reaches the next. It is no sandbox: answers of students
belong into the one of `grading`'s class runs, these are the project's own.
"""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import signal
import sys
import threading
import time
import types
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path

from grading import answering, judge
from grading.machine import cores

CELL_LIMIT = 20.0  # seconds of processor time; the slowest cell, a training of the capstone, takes about 4
WAITING = 3  # so many times the limit by the clock: other programs may have the processor, or a cell sleeps


@dataclass(frozen=True)
class Job:
    """Cells to run first, whatever they raise, and then the tests: (id, source) of each; and the folder to run in."""

    code: tuple[str, ...]
    tests: tuple[tuple[str, str], ...]
    folder: Path | None = None


@dataclass(frozen=True)
class Verdict:
    """What one grade cell said. `diagnosis` is None for errors that no check raised."""

    passed: bool
    diagnosis: str | None = None
    message: str = ""


class TimeLimit(BaseException):
    """A cell ran too long. No Exception, so that an `except Exception` does not swallow it."""


def run_all(
    jobs: Sequence[Job], limit: float = CELL_LIMIT, patience: float = 10.0, workers: int | None = None
) -> list[dict[str, Verdict]]:
    """The verdict of every test of every job, in order.

    A cell is interrupted after `limit` seconds of processor time. A child that does not stop even then is ended
    `patience` seconds later, and its remaining tests are lost.
    """
    context = _server()
    with ThreadPoolExecutor(workers or min(8, cores())) as pool:
        return list(pool.map(lambda job: _run_in_child(context, job, limit, patience), jobs))


def _server():
    os.environ.setdefault("OMP_NUM_THREADS", "1")  # read by the server when it starts
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["grading.preload"])
    return context


def run_apart(
    jobs: Sequence[Job], limit: float = CELL_LIMIT, patience: float = 10.0, workers: int | None = None
) -> list[dict[str, Verdict]]:
    """The same, but no test is in the process of an answer: see `judge`. `limit` is for each call of an answer."""
    context = _server()
    with ThreadPoolExecutor(workers or min(8, cores())) as pool:
        return list(pool.map(lambda job: _judge_child(context, job, limit, patience), jobs))


def _judge_child(context, job: Job, limit: float, patience: float) -> dict[str, Verdict]:
    verdicts: dict[str, Verdict] = {}
    left = list(job.tests)
    while left:
        with judge.Hearing() as hearing:
            child = context.Process(
                target=_answer, args=(job, limit, hearing.path, hearing.nonce), daemon=True
            )
            child.start()
            watch = threading.Thread(target=_watch, args=(child, hearing), daemon=True)
            watch.start()
            said = judge.hear([source for _, source in left], hearing, job.folder or Path())
            child.kill()
            watch.join()
        for (name, _), error in zip(left, said.errors, strict=False):
            verdicts[name] = _verdict(error)
        left = left[len(said.errors) :]
        if left:
            verdicts[left[0][0]] = Verdict(False, None, "the answer overran its time, or ended the process")
            left = left[1:]
    return verdicts


def _watch(child, hearing: judge.Hearing) -> None:
    child.join()
    hearing.close()


def _verdict(error: BaseException | None) -> Verdict:
    if error is None:
        return Verdict(True)
    return Verdict(False, getattr(error, "diagnosis", None), f"{type(error).__name__}: {error}")


def _answer(job: Job, limit: float, address: Path, nonce: str) -> None:
    """In the child: run the job's code, then answer what hidden tests ask."""
    notebook = _prepare(job, limit)
    answering.serve(str(address), nonce, vars(notebook), lambda: _limited(limit))


def _run_in_child(context, job: Job, limit: float, patience: float) -> dict[str, Verdict]:
    ours, theirs = context.Pipe(duplex=False)
    child = context.Process(target=_child, args=(job, limit, theirs), daemon=True)
    child.start()
    theirs.close()
    verdicts: dict[str, Verdict] = {}
    try:
        for name, _ in job.tests:
            # the child's own alarm comes first; this one is for code that swallows it
            cells = 1 if verdicts else 1 + len(job.code)
            if not ours.poll(WAITING * limit * cells + patience):
                raise TimeoutError
            verdicts[name] = ours.recv()
    except (EOFError, TimeoutError) as error:
        why = "overran its time" if isinstance(error, TimeoutError) else "ended the process"
        for name, _ in job.tests:
            verdicts.setdefault(name, Verdict(False, None, f"the answer {why}"))
    finally:
        child.kill()
        child.join()
        ours.close()
    return verdicts


def _prepare(job: Job, limit: float) -> types.ModuleType:
    """Run the job's code, silently; its namespace is that of the module that comes back."""
    nowhere = os.open(os.devnull, os.O_RDWR)
    for descriptor in (0, 1, 2):
        os.dup2(nowhere, descriptor)
    if job.folder is not None:
        os.chdir(job.folder)
    import torch

    torch.set_num_threads(1)
    notebook = types.ModuleType("__main__")  # as in a kernel, the student's globals are a module's
    sys.modules["__main__"] = notebook
    for source in job.code:
        _run_cell(source, "answer", vars(notebook), limit)
    return notebook


def _child(job: Job, limit: float, results: Connection) -> None:
    notebook = _prepare(job, limit)
    for name, source in job.tests:
        results.send(_run_cell(source, name, vars(notebook), limit))


def _run_cell(source: str, name: str, namespace: dict, limit: float) -> Verdict:
    """Run one cell by nbgrader's rule: an error, or one character on stderr, and there are no points."""
    sys.stdout, sys.stderr = _Tally(), _Tally()
    try:
        with _limited(limit):
            exec(compile(source, f"<{name}>", "exec", dont_inherit=True), namespace)  # noqa: S102 (its job)
    except TimeLimit:
        return Verdict(False, None, f"over {limit:g} s")
    except BaseException as error:  # noqa: BLE001 (SystemExit, too)
        return _verdict(error)
    if sys.stderr.written:
        return Verdict(False, None, "something was written to stderr")
    return Verdict(True)


@contextlib.contextmanager
def _limited(limit: float) -> Iterator[None]:
    """Raise TimeLimit in here after `limit` seconds of processor time, and once a second from then on."""
    began, clock = time.process_time(), time.monotonic()

    def overrun(number: int, frame: object) -> None:
        if time.process_time() - began >= limit or time.monotonic() - clock >= WAITING * limit:
            raise TimeLimit

    signal.signal(signal.SIGALRM, overrun)
    signal.setitimer(signal.ITIMER_REAL, limit, 1.0)  # again each second, for code that catches everything
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)


class _Tally:
    """A stream that counts characters and keeps none."""

    encoding = "utf-8"
    written = 0

    def write(self, text: str) -> int:
        self.written += len(text)
        return len(text)

    def flush(self) -> None: ...

    def isatty(self) -> bool:
        return False
