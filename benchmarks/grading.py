"""How fast is a class graded? The same submissions by stock nbgrader and by ours, interleaved in one run.

    python benchmarks/grading.py                     100 submissions of 02-stability, both ways
    python benchmarks/grading.py --sizes 50 200 1000 ours alone: is the cost of a submission flat?

The submissions are answers of the bank, one per item, chosen with a fixed seed. Stock: `nbgrader autograde` with
nbgrader's own steps and an ordinary kernel, in one process. Ours: `python -m grading run`'s pool, sandbox on, one
worker per core, and the one writer. Both begin with a fresh database. Chunks alternate, so that a busy machine
slows both. A speed without its failures means nothing: they are printed beside it, with every mark compared.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from contextlib import nullcontext
from dataclasses import dataclass, field
from pathlib import Path

sys.path[0] = str(Path(__file__).resolve().parent.parent)  # else this file hides the package of its own name

import nbformat
import psutil

from grading import assignment as course
from grading import bank, class_run, gradebook, nbgrader_run, run, transplant
from grading.assignment import ROOT
from grading.execution import Allowance
from grading.machine import cores
from grading.record import open_recorder
from grading.runner import Job, run_all
from grading.submission import Result, Task

STOCK = """\
c = get_config()
c.CourseDirectory.course_id = "softmax"
c.CourseDirectory.source_directory = "solutions"
c.CourseDirectory.release_directory = "exercises"
c.ClearSolutions.code_stub = {"python": "# YOUR CODE HERE\\nraise NotImplementedError"}
c.ClearSolutions.text_stub = "YOUR ANSWER HERE"
c.Execute.timeout = 20
"""
# One process that grades what it is told, so that nbgrader's own start is paid once.
STOCK_WORKER = """\
import json, logging, resource, sys, time
from traitlets.config import PyFileConfigLoader
from nbgrader.apps import NbGraderAPI
from nbgrader.coursedir import CourseDirectory
logging.disable(logging.CRITICAL)
config = PyFileConfigLoader("nbgrader_config.py").load_config()
api = NbGraderAPI(CourseDirectory(config=config), config=config)
for line in sys.stdin:
    name, students = json.loads(line)
    began = time.perf_counter()
    failed = [s for s in students if not api.autograde(name, s, force=True, create=True)["success"]]
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    cpu = sum(u.ru_utime + u.ru_stime for u in used)
    print(json.dumps([time.perf_counter() - began, cpu, failed]), flush=True)
"""


@dataclass
class Tally:
    """What one way of grading took."""

    seconds: float = 0.0
    cpu: float = 0.0
    failed: list[str] = field(default_factory=list)
    peak: int = 0


class Memory(threading.Thread):
    """Watches how much memory a process and all below it hold; pages that several share count once."""

    def __init__(self, process: int) -> None:
        super().__init__(daemon=True)
        self.process, self.peak, self.active, self.ended = psutil.Process(process), 0, False, False

    def run(self) -> None:
        while not self.ended:
            if self.active:
                self.peak = max(self.peak, self._now())
            time.sleep(0.5)

    def _now(self) -> int:
        total = 0
        for process in [self.process, *self.process.children(recursive=True)]:
            try:
                total += process.memory_full_info().pss
            except psutil.Error:
                pass  # gone, or not ours to look at
        return total


def submissions(name: str, count: int, seed: int = 0) -> dict[str, dict[str, str]]:
    """Student to item to code."""
    assignment = course.read(course.source_path(name))
    by_item: dict[str, list[str]] = {}
    for answer in bank.read_answers(assignment):
        by_item.setdefault(answer.item, []).append(answer.code)
    generator = random.Random(seed)
    return {
        f"student{i:04}": {item: generator.choice(codes) for item, codes in by_item.items()}
        for i in range(count)
    }


def hand_in(directory: Path, name: str, answers: dict[str, dict[str, str]]) -> None:
    release = nbformat.read(course.release_path(name), as_version=4)
    for student, codes in answers.items():
        nbgrader_run.hand_in(directory, student, name, course.fill(release, codes))


def tasks_of(directory: Path, name: str) -> list[Task]:
    config, folders = gradebook.open_course(directory)
    source = directory / "solutions" / name / f"{name}.ipynb"
    template = nbformat.writes(transplant.template(source, config))
    found = run.handed_in(folders, name)
    return [Task(one.student, one.content, template, (), True, Allowance()) for one in found]


class Ours:
    """`python -m grading run`'s parts, kept open between chunks."""

    def __init__(self, directory: Path, name: str, jobs: int) -> None:
        gradebook.enter(*gradebook.open_course(directory), name)
        self.tasks = {task.student: task for task in tasks_of(directory, name)}
        self.tally, self.results = Tally(), {}
        self._pool = class_run.local_pool(jobs)
        self.pool = self._pool.__enter__()
        self._recorder = open_recorder(f"sqlite:///{directory}/gradebook.db", "softmax", directory, name)
        self.recorder = self._recorder.__enter__()

    def grade(self, students: list[str]) -> None:
        def done(result: Result) -> None:
            self.recorder.record(result)
            self.results[result.student] = result
            if not result.marks:
                self.tally.failed.append(result.student)
            self.tally.cpu += result.cpu

        began, own = time.perf_counter(), time.process_time()
        class_run.grade_all([self.tasks[s] for s in students], lambda: nullcontext(self.pool), done)
        self.tally.seconds += time.perf_counter() - began
        self.tally.cpu += time.process_time() - own

    def close(self) -> None:
        self._recorder.__exit__(None, None, None)
        self._pool.__exit__(None, None, None)


class Stock:
    """Stock nbgrader in one process."""

    def __init__(self, directory: Path, name: str) -> None:
        self.name, self.tally = name, Tally()
        self.process = subprocess.Popen(
            [sys.executable, "-c", STOCK_WORKER],
            cwd=directory,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            env=os.environ | {"PYTHONPATH": str(ROOT)},
        )

    def grade(self, students: list[str]) -> None:
        self.process.stdin.write(json.dumps([self.name, students]) + "\n")
        self.process.stdin.flush()
        seconds, self.tally.cpu, failed = json.loads(self.process.stdout.readline())
        self.tally.seconds += seconds
        self.tally.failed += failed

    def close(self) -> None:
        self.process.stdin.close()
        self.process.wait()


def floor(directory: Path, name: str, students: list[str]) -> float:
    """Processor seconds of a submission's cells alone, in one warm process: nothing can be faster than that."""
    chosen = {t.student: t for t in tasks_of(directory, name)}
    sources = []
    for student in students:
        template = nbformat.reads(chosen[student].template, as_version=4)
        notebook = nbformat.reads(chosen[student].content.decode(), as_version=4)
        cells = transplant.transplant(notebook, template).notebook.cells
        sources.append([cell.source for cell in cells if cell.cell_type == "code"])
    # in a forked child each, as the answer bank runs: what one answer patches must not reach the next
    timer = "import time as _time\n_began = _time.process_time()"
    report = "import pathlib as _path\n_path.Path({!r}).write_text(str(_time.process_time() - _began))"
    total = 0.0
    with tempfile.TemporaryDirectory() as folder:
        for number, cells in enumerate(sources):
            target = str(Path(folder, str(number)))
            run_all([Job((timer, *cells, report.format(target)), (("end", "1"),))], workers=1)
            total += float(Path(target).read_text()) if Path(target).exists() else 0.0
    return total / len(students)


def compare(name: str, count: int, chunk: int, jobs: int) -> int:
    answers = submissions(name, count)
    with tempfile.TemporaryDirectory(prefix="benchmark-") as folder:
        stock_at, ours_at = Path(folder, "stock").resolve(), Path(folder, "ours").resolve()
        for directory in (stock_at, ours_at):
            directory.mkdir()
            nbgrader_run.set_up(directory, name)
            hand_in(directory, name, answers)
        (stock_at / "nbgrader_config.py").write_text(STOCK)
        ours, stock = Ours(ours_at, name, jobs), Stock(stock_at, name)
        memory = {"stock": Memory(stock.process.pid), "ours": Memory(os.getpid())}
        for watch in memory.values():
            watch.start()
        students = sorted(answers)
        ours.grade(students[:jobs])  # starts workers and sandboxes; graded once more below
        stock.grade(students[:1])
        warm, ours.tally, stock.tally.seconds = stock.tally.cpu, Tally(), 0.0
        for first in range(0, count, chunk):
            some = students[first : first + chunk]
            for which, way in (("stock", stock), ("ours", ours)):
                memory[which].active = True
                way.grade(some)
                memory[which].active = False
            print(
                f"  {first + len(some):4} of {count}: {stock.tally.seconds / ours.tally.seconds:.1f} times",
                flush=True,
            )
        stock.tally.cpu -= warm
        lowest = floor(ours_at, name, students[: min(count, 40)])
        marks = [nbgrader_run.marks(directory, name) for directory in (stock_at, ours_at)]
        ours.close(), stock.close()
    differ = [
        f"{student} {cell}: stock {marks[0][student][cell]}, ours {marks[1][student].get(cell)}"
        for student in students
        for cell in marks[0][student]
        if student not in stock.tally.failed and marks[0][student][cell] != marks[1][student].get(cell)
    ]
    cells = sum(len(marks[0][s]) for s in students)
    print(f"\n{name}, {count} submissions            stock        ours ({jobs} workers, sandbox on)")
    for label, values in (
        ("submissions per minute", [60 * count / t.seconds for t in (stock.tally, ours.tally)]),
        ("failures", [len(t.failed) for t in (stock.tally, ours.tally)]),
        ("CPU seconds each", [t.cpu / count for t in (stock.tally, ours.tally)]),
        ("peak memory, MiB", [memory["stock"].peak / 2**20, memory["ours"].peak / 2**20]),
    ):
        print(f"  {label:32} {values[0]:8.2f}    {values[1]:8.2f}")
    print(f"  ratio of speeds                  {stock.tally.seconds / ours.tally.seconds:.1f}")
    print(f"  marks that agree                 {cells - len(differ)} of {cells}")
    print(
        f"  floor, CPU seconds of the cells  {lowest:.2f}; ours takes {ours.tally.cpu / count / lowest:.1f} times that"
    )
    print(*differ[:10], sep="\n")
    return int(bool(differ or ours.tally.failed))


def sizes(name: str, counts: list[int], jobs: int) -> int:
    for count in counts:
        with tempfile.TemporaryDirectory(prefix="benchmark-") as folder:
            directory = Path(folder).resolve()
            nbgrader_run.set_up(directory, name)
            hand_in(directory, name, submissions(name, count))
            ours = Ours(directory, name, jobs)
            students = sorted(ours.tasks)
            ours.grade(students[:jobs])
            ours.tally = Tally()
            ours.grade(students)
            ours.close()
        tally = ours.tally
        print(
            f"{count:5} submissions: {60 * count / tally.seconds:6.1f} a minute, "
            f"{tally.cpu / count:.2f} CPU s each, {len(tally.failed)} failures",
            flush=True,
        )
    return 0


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--assignment", default="02-stability")
    parser.add_argument("--count", type=int, default=100)
    parser.add_argument("--chunk", type=int, default=10)
    parser.add_argument("--jobs", type=int, default=cores())
    parser.add_argument("--sizes", type=int, nargs="+")
    options = parser.parse_args()
    if shutil.which("bwrap") is None:
        parser.error("no sandbox here: `python -m grading doctor`")
    if options.sizes:
        return sizes(options.assignment, options.sizes, options.jobs)
    return compare(options.assignment, options.count, options.chunk, options.jobs)


if __name__ == "__main__":
    sys.exit(main())
