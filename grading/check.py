"""Grades one notebook, your own, against the hidden tests: marks, and for each lost idea what to ask yourself.

    python -m grading check 02-stability.ipynb           marks and diagnoses
    python -m grading check 02-stability.ipynb --essay   the sample essay and how it is marked, once yours is written
    python -m grading check 02-stability.ipynb --json    the same for programs

The file may lie anywhere and have any name. It is not changed, and need not have been run. Its cells run as
nbgrader would run them, from top to bottom, in a process of their own, but WITHOUT A SANDBOX: they may do on
this machine whatever you may do. So grade only notebooks that you wrote yourself.

Exit status: 0 all points of the hidden tests, 1 some are lost, 2 the file can't be graded. With --essay: 0, or
1 if yours is still to be written.
"""

from __future__ import annotations

import argparse
import builtins
import json
import multiprocessing
import os
import re
import sys
import textwrap
import threading
import time
from collections.abc import Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor, wait
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from grading import own_notebook
from grading.assignment import ROOT, Item
from grading.diagnosis import UnknownDiagnosis, diagnosis
from grading.own_notebook import Step, Submission, Unusable
from grading.runner import CELL_LIMIT, Job, Verdict, run_all

WIDTH = 80
_IDEA = re.compile(r"# Graded here[^:\n]*: *(.+)")  # the open first line of every grade cell
_SAID = re.compile(r"  (\w+): +(.*)")  # one line of a check's message
_STOPS = re.compile(r"\w+: |over |the answer ")  # a cell that only writes to stderr doesn't stop
_END = ("end", "pass")  # runs last, so that its verdict tells whether the process got there
_UNNOTICED = {"general.not-done", "general.missing"}  # the same for every idea of an item: told once


@dataclass(frozen=True)
class Lost:
    """Ideas that lost `points` for one reason: a diagnosis with what the check said, or a plain `reason`."""

    ideas: list[str]
    points: float
    diagnosis: str | None
    reason: str
    said: dict[str, str]


@dataclass(frozen=True)
class Marks:
    """One item: points got and possible, what lost the others, and the error of the answer cell itself."""

    name: str
    got: float
    points: float
    lost: list[Lost]
    error: str = ""


@dataclass
class Result:
    """All that there is to say about one notebook; `essays` says of each whether something is written."""

    assignment: str
    items: list[Marks]
    essays: dict[str, tuple[float, bool]]
    notes: list[str] = field(default_factory=list)

    @property
    def got(self) -> float:
        return sum(item.got for item in self.items)

    @property
    def points(self) -> float:
        return sum(item.points for item in self.items)


# --- running -----------------------------------------------------------------------------------------------


def grade(
    found: Submission, folder: Path, limit: float = CELL_LIMIT, stop: threading.Event | None = None
) -> Result:
    """Run a submission in `folder` and sum up its marks. `stop`, once set, keeps it from starting anew."""
    verdicts = _run(found.steps, folder, limit, stop or threading.Event())
    tests = {step.name: verdict for step, verdict in verdicts if step.kind == "test"}
    errors = {step.name: v.message for step, v in verdicts if step.kind == "answer" and not v.passed}
    items = [_marks(item, tests, errors.get(item.name, "")) for item in found.assignment.items.values()]
    essays = {
        name: (points, found.essays.get(name, "").strip() not in own_notebook.UNTOUCHED)
        for name, points in found.assignment.manual.items()
    }
    notes = list(found.notes)
    for step, verdict in verdicts:
        if step.kind == "own" and not verdict.passed and _STOPS.match(verdict.message):
            notes.append(f"Your own {step.place} stops: {_short(verdict.message)}")
    return Result(found.assignment.name, items, essays, notes)


def _run(
    steps: Sequence[Step], folder: Path, limit: float, stop: threading.Event
) -> list[tuple[Step, Verdict]]:
    """The verdict of each step. Where one ends the process, its item is lost and the rest runs once more."""
    left, given_up = list(steps), {}
    while True:
        code = [(str(i), plain_python(step.source)) for i, step in enumerate(left)]
        start = f"__import__('grading.check').check.settle({str(folder)!r})"
        (verdicts,) = run_all([Job((start,), (*code, _END))], limit, workers=1)
        if verdicts[_END[0]].passed or stop.is_set():
            break
        # all that was lost with the process has the verdict of the last; the first of them ended it
        culprit = len(left) - 1
        while culprit and verdicts[str(culprit - 1)] == verdicts[_END[0]]:
            culprit -= 1
        step = left[culprit]
        item = step.name.partition("--")[0] if step.kind != "own" else None
        for other in left[culprit:]:
            if other is step or (item and other.name.partition("--")[0] == item):
                given_up[id(other)] = verdicts[_END[0]]
        left = [other for other in left if id(other) not in given_up]
    ran = {id(step): verdicts[str(i)] for i, step in enumerate(left)} | given_up
    return [(step, ran[id(step)]) for step in steps]


def settle(folder: str) -> None:
    """In the process of the notebook, first: work where the notebook lies, with what IPython puts at hand."""
    os.environ["MPLBACKEND"] = "Agg"  # a window would wait for somebody to close it
    os.chdir(folder)
    sys.path.insert(0, "")  # as a kernel has it: modules beside the notebook
    builtins.get_ipython, builtins.display = _Shell, lambda *_, **__: None


class _Shell:
    """Stands for IPython's shell: it times nothing and installs nothing, but runs the code it is given."""

    def run_line_magic(self, name: str, line: str, *_: Any) -> None:
        if name in ("time", "timeit", "prun"):
            exec(line, vars(sys.modules["__main__"]))  # noqa: S102 (the notebook's own code)

    def getoutput(self, *_: Any, **__: Any) -> list[str]:
        return []

    def __getattr__(self, name: str) -> Any:
        return lambda *_, **__: None


def plain_python(source: str) -> str:
    """A cell's code with magics (`%matplotlib inline`, `!pip …`) turned into calls of the shell above."""
    from IPython.core.inputtransformer2 import TransformerManager

    while magic := re.match(r"\s*%%(\w+).*\n?", source):
        if magic[1] not in ("time", "capture", "prun"):
            return ""  # another language, or a file to write
        source = source[magic.end() :]
    try:
        return TransformerManager().transform_cell(source)
    except Exception:  # noqa: BLE001 (whatever is wrong with the cell is told better by running it)
        return source


def _marks(item: Item, verdicts: dict[str, Verdict], error: str) -> Marks:
    lost: dict[tuple, Lost] = {}
    got = 0.0
    for cell in item.cells:
        verdict = verdicts[cell.id]
        if verdict.passed:
            got += cell.points
            continue
        known = verdict.diagnosis
        said = dict(_SAID.findall(verdict.message)) if known else {}
        key = (known, "" if known in _UNNOTICED else verdict.message)
        before = lost.get(key, Lost([], 0.0, known, _reason(verdict), said))
        lost[key] = Lost(
            [*before.ideas, idea(cell.id, cell.source)],
            before.points + cell.points,
            *key[:1],
            before.reason,
            said,
        )
    return Marks(item.name, got, item.points, list(lost.values()), _short(error))


def idea(cell: str, source: str) -> str:
    """What a grade cell is about, as its open first line says; else the second half of its name."""
    title = _IDEA.match(source)
    return title[1].strip().rstrip(".") if title else cell.partition("--")[2].replace("-", " ")


def _reason(verdict: Verdict) -> str:
    """Why a test failed. An error that no check raised may quote the hidden input: its type must do."""
    if verdict.diagnosis:
        try:
            return diagnosis(verdict.diagnosis).message
        except UnknownDiagnosis:
            return ""
    if error := re.match(r"(\w+):", verdict.message):
        return (
            f"The test itself stopped with {error[1]}. Does your notebook give a new meaning to a name that is"
            " not yours, such as `np` or `torch`?"
        )
    if verdict.message.startswith("over "):
        return f"It took {verdict.message}. Is there a loop that never ends, or far too much work?"
    return f"{verdict.message[:1].upper()}{verdict.message[1:]}."


def _short(message: str, most: int = 160) -> str:
    words = " ".join(message.split())
    return words if len(words) <= most else words[: most - 1] + "…"


# --- telling -----------------------------------------------------------------------------------------------


def _wrapped(text: str, first: str, rest: str | None = None) -> list[str]:
    rest = " " * len(first) if rest is None else rest
    return textwrap.wrap(
        text,
        WIDTH,
        initial_indent=first,
        subsequent_indent=rest,
        break_long_words=False,
        break_on_hyphens=False,
    )


def report(result: Result) -> list[str]:
    """The result as lines of plain text, at most 80 columns wide."""
    lines = [""]
    for item in result.items:
        lines.append(_row(item.name, f"{item.got:g} of {item.points:g}"))
        if item.error and item.lost:
            lines += _wrapped(f"Its cell stops: {item.error}", "  ")
        if [lost.diagnosis for lost in item.lost] == ["general.not-done"] and not item.got:
            lines += ["  Still to do."]
        else:
            lines += [line for lost in item.lost for line in _told(lost)]
        lines += [""] if item.lost else []
    for name, (points, written) in result.essays.items():
        lines.append(_row(name, f"{'yours to judge' if written else 'still to write'}, {points:g} points"))
    if result.notes:
        lines += ["", "About the notebook:"]
        for note in result.notes:
            lines += _wrapped(note, "- ", "  ")
    lines += ["", f"{result.assignment}: {result.got:g} of {result.points:g} points from the hidden tests."]
    if written := [name for name, (_, done) in result.essays.items() if done]:
        sample = f"{', '.join(written)}: yours to judge; a sample and the mark scheme: add --essay"
        lines += _wrapped(sample, "")
    return lines


def _row(name: str, score: str) -> str:
    return f"{name} {'.' * (WIDTH - len(name) - len(score) - 2)} {score}"


def _told(lost: Lost) -> Iterable[str]:
    everywhere = lost.diagnosis in _UNNOTICED and len(lost.ideas) > 1
    ideas = "all of it" if everywhere else "; ".join(lost.ideas)
    yield from _wrapped(f"-{lost.points:g}  {ideas}", "  ", "        ")
    for label in ("called", "returned", "expected"):
        if label in lost.said and not everywhere:
            yield from _wrapped(lost.said[label], f"        {label + ':':10}", " " * 18)
    if lost.reason:
        yield from _wrapped(lost.reason, "        ask:      " if lost.diagnosis else "        ")
    if "read" in lost.said:
        yield from _wrapped(lost.said["read"], "        read:     ")
    if lost.diagnosis:
        yield f"        [{lost.diagnosis}]"


def as_data(result: Result) -> dict[str, Any]:
    """The result for programs."""
    return {
        "assignment": result.assignment,
        "points": result.got,
        "of": result.points,
        "items": [
            {"name": item.name, "points": item.got, "of": item.points, "error": item.error or None}
            | {"lost": [vars(lost) for lost in item.lost]}
            for item in result.items
        ],
        "essays": {
            name: {"of": points, "written": written} for name, (points, written) in result.essays.items()
        },
        "notes": result.notes,
    }


def sample_essays(name: str, root: Path = ROOT) -> Iterable[str]:
    """The instructor's essays with their mark schemes, wrapped, without the rest of the solution."""
    for cell in own_notebook.instructors_cells(name, root).values():
        marks = cell["metadata"]["nbgrader"]
        if marks["solution"] and marks["grade"]:
            yield f"{marks['grade_id']}: a sample answer, then how it is marked ({marks['points']:g} points)"
            for line in cell["source"].splitlines():
                if "### BEGIN" in line or "### END" in line or "END MARK SCHEME" in line:
                    continue
                line = line.replace("=== BEGIN MARK SCHEME ===", "How it is marked")
                bullet = re.match(r"\s*(\d+\.|[-*]) +", line)
                yield from _wrapped(line.strip(), "", " " * len(bullet[0]) if bullet else "") or [""]


# --- command line ------------------------------------------------------------------------------------------


def _while_telling(found: Submission, folder: Path) -> Result:
    """The result, computed in a thread: so Ctrl-C ends it at once, and a long run says that it is alive."""
    stop, began = threading.Event(), time.monotonic()
    pool = ThreadPoolExecutor(1)
    future = pool.submit(grade, found, folder, stop=stop)
    try:
        while not wait([future], 15).done:
            if sys.stderr.isatty():
                seconds = f"{time.monotonic() - began:.0f} s; a cell may take {CELL_LIMIT:g} s"
                print(f"… still running ({seconds})", file=sys.stderr)
        return future.result()
    except KeyboardInterrupt:
        stop.set()
        for _ in range(10):
            for child in multiprocessing.active_children():
                child.kill()
            if wait([future], 0.1).done:
                raise
        # the thread still waits for the server's imports, and Python would wait for the thread
        print("Stopped.", file=sys.stderr, flush=True)
        sys.stdout.flush()
        os._exit(130)


def main(argv: Sequence[str] | None = None) -> int:
    """Grade, tell, and return the exit status that the first lines of this file promise."""
    about, _, status = (__doc__ or "").partition("\n\n")
    parser = argparse.ArgumentParser(
        prog="python -m grading check",
        description=about,
        epilog=status,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("notebook", type=Path, help="the .ipynb file")
    parser.add_argument("--assignment", help="for example 02-stability; default: recognised by its cells")
    parser.add_argument("--essay", action="store_true", help="show the sample essay and the mark scheme")
    parser.add_argument("--json", action="store_true", help="print the result as JSON")
    options = parser.parse_args(argv)
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):  # names of files and cells may hold what a terminal can't show
            stream.reconfigure(errors="replace")
    known = sorted(path.parent.name for path in (ROOT / "solutions").glob("*/*.ipynb"))
    if options.assignment and options.assignment not in known:
        parser.error(f"no assignment {options.assignment}; there are {', '.join(known)}")
    try:
        if "forkserver" not in multiprocessing.get_all_start_methods():
            raise Unusable("grading needs Linux or macOS.", "On Windows, do it inside WSL.")
        found = own_notebook.read(options.notebook, options.assignment)
        if options.essay:
            return _show_essays(found)
        if not options.json:
            print(
                "\n".join(
                    _wrapped(
                        f"Running {options.notebook} on this machine, without a sandbox. Do this"
                        " with your own code only.",
                        "",
                    )
                ),
                flush=True,
            )
        result = _while_telling(found, options.notebook.resolve().parent)
    except Unusable as error:
        if options.json:
            print(json.dumps({"error": str(error), "remedy": error.remedy}))
        else:
            words = [
                *_wrapped(f"{options.notebook} was not graded: {error}", ""),
                *_wrapped(error.remedy, ""),
            ]
            print("\n".join(words), file=sys.stderr)
        return 2
    if options.json:
        print(json.dumps(as_data(result), indent=2, ensure_ascii=False))
    else:
        print("\n".join(report(result)))
    return int(result.got < result.points)


def _show_essays(found: Submission) -> int:
    blank = [
        name
        for name in found.assignment.manual
        if found.essays.get(name, "").strip() in own_notebook.UNTOUCHED
    ]
    if blank:
        print(f"Write yours first: {', '.join(blank)} is still empty. Then compare.")
        return 1
    print("\n".join(sample_essays(found.assignment.name)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
