"""Grades many submissions at once, on the cores of this machine or on a cluster, and survives what dies on the way.

Workers turn tasks into results (`submission.grade`) and touch neither files nor the database. The process that
calls `grade_all` gets each result as soon as it is there, and is the only one that writes.
"""

from __future__ import annotations

import itertools
import multiprocessing
import os
import pickle
import signal
import threading
import time
import zlib
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import BrokenExecutor, Executor, Future, ProcessPoolExecutor, as_completed
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path

from grading.sandbox.host import Server
from grading.scratch import Scratch
from grading.submission import Result, State, Task, grade

ATTEMPTS = 3  # how often the machine may fail a submission before we say so
FRUITLESS = 5  # pools that break, one after the other, without a single result


class Unreachable(Exception):
    """There is no cluster at the address; the message says so."""


OpenPool = Callable[[], "contextmanager[Executor]"]


@contextmanager
def local_pool(jobs: int) -> Iterator[Executor]:
    """`jobs` worker processes on this machine. They end when this process ends, however it does."""
    context = multiprocessing.get_context("spawn")
    pool = ProcessPoolExecutor(jobs, mp_context=context, initializer=_prepare_worker, initargs=(os.getpid(),))
    with Scratch("grading-tasks-") as scratch:
        try:
            yield _ByFile(pool, scratch.path)
        except KeyboardInterrupt:
            for process in multiprocessing.active_children():
                process.terminate()  # what they are at can take minutes, and is done again in the next run
            raise
        finally:
            pool.shutdown(wait=True, cancel_futures=True)


class _ByFile(Executor):
    """A pool to which arguments go as files, so that its own messages are small.

    Before Python 3.11.5 a pool waits for ever if a worker dies while a message that fills the pipe is on its way
    (CPython issue 94777). Debian 12 has 3.11.2.
    """

    def __init__(self, pool: ProcessPoolExecutor, folder: Path) -> None:
        self.pool, self.folder, self.count = pool, folder, itertools.count()

    def submit(self, function: Callable, /, *arguments: object) -> Future:
        path = self.folder / str(next(self.count))
        path.write_bytes(zlib.compress(pickle.dumps(arguments), 1))  # a class's notebooks, most of it text
        return self.pool.submit(_call, function, path)


def _call(function: Callable, path: Path) -> object:
    arguments = pickle.loads(zlib.decompress(path.read_bytes()))
    path.unlink()
    return function(*arguments)


def _prepare_worker(parent: int) -> None:
    """Ctrl-C is the parent's to handle; a worker ends when it is told to, or when the parent has gone.

    The parent tells its number: it may have gone before a worker that has just started can ask for it.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, _end_now)

    def watch() -> None:
        while os.getppid() == parent:
            time.sleep(0.5)
        os._exit(1)  # bubblewrap dies with us, and with it everything in the sandbox

    threading.Thread(target=watch, daemon=True).start()


def _end_now(*_: object) -> None:
    Server.close_any()
    os._exit(1)


@contextmanager
def cluster_pool(address: str) -> Iterator[Executor]:
    """The workers of a Dask cluster whose scheduler listens at `address`. They need this package installed.

    Raises Unreachable.
    """
    from distributed import Client  # an optional extra: pip install "softmax-course[cluster]"

    try:
        client = Client(address)
    except (OSError, ValueError) as problem:
        raise Unreachable(f"no Dask scheduler answers at {address}: {problem}") from None
    with client:
        yield client.get_executor(pure=False, retries=ATTEMPTS)


def grade_all(tasks: Sequence[Task], open_pool: OpenPool, done: Callable[[Result], None]) -> None:
    """Grade all tasks; `done` gets each result once, in the order in which they come.

    A worker or a sandbox that dies costs time and no marks: its task is done again. Only after `ATTEMPTS`
    failures of the machine a result of `State.ERROR` is final. A submission that ran out of time is graded once
    more at the end, alone, and then it counts. Raises BrokenExecutor if pools break without any progress.
    """
    attempts: Counter[str] = Counter()
    late: list[Task] = []
    waiting = list(tasks)

    def take(task: Task, result: Result) -> None:
        if result.state is State.ERROR and attempts[task.student] + 1 < ATTEMPTS:
            attempts[task.student] += 1
            waiting.append(task)
        elif result.timed_out and result.state is State.GRADED:
            late.append(task)
        else:
            done(result)

    _drain(waiting, open_pool, take, _all_at_once)
    _drain(late, open_pool, lambda _, result: done(replace(result, timed_out=False)), _one_by_one)


def _all_at_once(pool: Executor, tasks: list[Task]) -> Iterator[tuple[Task, Future[Result]]]:
    futures = {pool.submit(grade, task): task for task in tasks}
    try:
        for future in as_completed(futures):
            yield futures.pop(future), future
    finally:
        for future in futures:
            future.cancel()


def _one_by_one(pool: Executor, tasks: list[Task]) -> Iterator[tuple[Task, Future[Result]]]:
    for task in tasks:
        yield task, pool.submit(grade, task)  # who takes it waits for it before asking for the next


def _drain(
    waiting: list[Task],
    open_pool: OpenPool,
    take: Callable[[Task, Result], None],
    submit: Callable[[Executor, list[Task]], Iterator[tuple[Task, Future[Result]]]],
) -> None:
    """Grade until nothing waits; `take` may put a task back."""
    fruitless = 0
    while waiting:
        batch, progress = waiting[:], 0
        waiting.clear()
        finished: set[str] = set()
        try:
            with open_pool() as pool, closing(submit(pool, batch)) as submitted:
                for task, future in submitted:
                    result = future.result()  # raises if the pool is broken
                    finished.add(task.student)
                    progress += 1
                    take(task, result)
        except BrokenExecutor:
            fruitless = 0 if progress else fruitless + 1
            if fruitless == FRUITLESS:
                raise
            again = {task.student for task in waiting}
            waiting += [t for t in batch if t.student not in finished and t.student not in again]
