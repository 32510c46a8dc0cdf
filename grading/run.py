"""Grade a class.

    python -m grading run 02-stability                    what is new in submitted/, on all cores
    python -m grading run 02-stability --student ann      one of them
    python -m grading run 02-stability --again            everything, also what is graded already
    python -m grading run 02-stability --scheduler tcp://…  on a Dask cluster

Run it in the course's folder. Notebooks lie in submitted/<student>/<assignment>/. What was graded before and has
not changed is left alone; so after Ctrl-C, a crash or new hand-ins just run it again. Marks go into nbgrader's
gradebook, judged notebooks into autograded/, and a line per submission into logs/<assignment>.jsonl.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import nbformat
from nbgrader.coursedir import CourseDirectory
from tqdm import tqdm

from grading import class_run, gradebook, receive, transplant
from grading.hooks import SandboxedExecute
from grading.machine import cores
from grading.record import Recorded, Recorder, open_recorder
from grading.sandbox.host import SandboxFailed, Server
from grading.sandbox.provisioner import SandboxProvisioner
from grading.submission import Result, State, Task
from grading.wording import writable

INTERRUPTED = 130  # the shell's status for Ctrl-C


class CannotRun(Exception):
    """The class can't be graded; the message says why and what to do."""


@dataclass(frozen=True)
class HandedIn:
    """What lies in a student's folder: the bytes of a notebook, or the reason why there are none."""

    student: str
    content: bytes | None
    reason: str = ""
    submitted: datetime | None = None


# --- what there is to do ---------------------------------------------------------------------------------


def handed_in(course: CourseDirectory, assignment: str) -> list[HandedIn]:
    """All submissions to an assignment, by student."""
    pattern = Path(course.format_path(course.submitted_directory, "*", assignment))
    root = Path(course.root)
    folders = sorted(root.glob(str(pattern.relative_to(root))))
    position = pattern.parts.index("*")
    named = [(folder.parts[position], folder) for folder in folders]
    return [_read(course, name, folder, assignment) for name, folder in named if name == writable(name)]


def _read(course: CourseDirectory, student: str, folder: Path, assignment: str) -> HandedIn:
    try:
        submitted = course.get_existing_timestamp(str(folder))
    except Exception:  # noqa: BLE001 (dateutil raises many things; a bad timestamp is no timestamp)
        submitted = None
    path = folder / f"{assignment}.ipynb"
    try:
        if folder.is_symlink():
            raise receive.Ungradable("the folder is a link: hand in the notebook itself")
        if not os.path.lexists(path):
            path = _only_notebook(folder, assignment)
        return HandedIn(student, receive.read_bytes(path), submitted=submitted)
    except receive.Ungradable as problem:
        return HandedIn(student, None, writable(str(problem)), submitted)


def _only_notebook(folder: Path, assignment: str) -> Path:
    """The notebook of a folder that holds just one, under another name: browsers and people rename files."""
    found = sorted(folder.glob("*.ipynb")) if folder.is_dir() else []
    if len(found) == 1:
        return found[0]
    there = ", ".join(path.name for path in found) or "none"
    raise receive.Ungradable(
        f"no {assignment}.ipynb in the folder (notebooks there: {there}): hand in that one file"
    )


def strays(course: CourseDirectory, assignment: str) -> list[str]:
    """Notebooks of the assignment that lie in submitted/ where neither we nor nbgrader look."""
    root = Path(course.root)
    pattern = Path(course.format_path(course.submitted_directory, "*", assignment)).relative_to(root)
    submitted = root.joinpath(*pattern.parts[: pattern.parts.index("*")])
    found = [*submitted.glob(f"{assignment}*.ipynb"), *submitted.glob(f"*/{assignment}*.ipynb")]
    # a folder whose name is no UTF-8, from an old archive: no gradebook can hold it
    found += [folder for folder in root.glob(str(pattern)) if str(folder) != writable(str(folder))]
    return [writable(str(path.relative_to(root))) for path in sorted(found)]


def instructors_files(source: Path) -> tuple[tuple[str, bytes], ...]:
    """The data files beside the instructor's notebook, which every submission finds beside it."""
    paths = sorted(p for p in source.rglob("*") if p.is_file() and p.suffix != ".ipynb")
    relative = [path.relative_to(source) for path in paths]
    return tuple(
        (str(name), (source / name).read_bytes())
        for name in relative
        if not any(part.startswith(".") for part in name.parts)
    )


# --- the run ---------------------------------------------------------------------------------------------


def run(
    assignment: str,
    folder: Path,
    *,
    jobs: int,
    students: Sequence[str] = (),
    again: bool = False,
    isolation: str | None = None,
    scheduler: str | None = None,
    say: Callable[[str], None] = print,
) -> int:
    """Grade what is new; the exit status: 0, or 1 if a submission is left without marks. Raises CannotRun."""
    config, course = gradebook.open_course(folder)
    source = Path(course.format_path(course.source_directory, ".", assignment)) / f"{assignment}.ipynb"
    if not source.is_file():
        there = ", ".join(sorted(p.parent.name for p in source.parent.parent.glob("*/*.ipynb"))) or "none"
        raise CannotRun(f"there is no assignment {assignment!r} here. Assignments: {there}")
    options = SandboxedExecute(config=config)
    if isolation:
        options.isolation = isolation
    found = handed_in(course, assignment)
    if unknown := set(students) - {one.student for one in found}:
        raise CannotRun(f"nothing was handed in by {', '.join(sorted(unknown))}")
    if not found:
        example = Path(course.format_path(course.submitted_directory, "<student>", assignment))
        raise CannotRun(
            f"nothing to grade: put each notebook into {example.relative_to(folder)}/{source.name}"
        )
    isolated = options.isolation == "sandbox"
    if not isolated:
        say("Without a sandbox: the notebooks run with all your rights, and nothing limits what they do.")
    template = nbformat.writes(transplant.template(source, config))
    files = instructors_files(source.parent)
    allowance = options.options()["allowance"]
    limits = SandboxProvisioner(config=config).limits
    tasks = [
        Task(one.student, one.content, template, files, isolated, allowance, one.reason, limits)
        for one in found
        if not students or one.student in students
    ]
    when = {one.student: one.submitted for one in found}
    pool = partial(class_run.cluster_pool, scheduler) if scheduler else partial(class_run.local_pool, jobs)
    log = folder / "logs" / f"{assignment}.jsonl"
    log.parent.mkdir(exist_ok=True)
    with open_recorder(course.db_url, course.course_id, folder, assignment) as recorder:
        known = recorder.known()
        todo = [t for t in tasks if again or t.student not in known or known[t.student].digest != t.digest]
        say(
            f"{len(tasks)} submission{'s' * (len(tasks) != 1)}, {len(tasks) - len(todo)} graded before and unchanged"
        )
        if todo and isolated and not scheduler:
            _try_sandbox()
        if todo:
            try:
                gradebook.enter(config, course, assignment)
            except gradebook.Refused as problem:
                raise CannotRun(str(problem)) from None
        results: dict[str, Result] = {}
        finished = _grade(todo, pool, recorder, when, log, results)
        known = recorder.known()
        say(report(tasks, known, results))
    if misplaced := strays(course, assignment):
        say(
            "Not looked at, because they lie in the wrong place:\n"
            + "\n".join(f"  {path}" for path in misplaced)
        )
    if not finished:
        return INTERRUPTED
    return int(any(t.student not in known or known[t.student].state is State.UNGRADABLE for t in tasks))


def _try_sandbox() -> None:
    """Refuse now, with the way out, rather than after the first submission."""
    for last in (False, True):  # twice: what kills a process once need not be the machine's way
        try:
            return Server.get().close()
        except SandboxFailed as problem:
            if last:
                raise CannotRun(
                    f"{problem}\nNothing was graded. To grade without any protection all the same: --isolation none"
                ) from None


def _grade(
    todo: list[Task],
    pool: class_run.OpenPool,
    recorder: Recorder,
    when: dict[str, datetime | None],
    log: Path,
    results: dict[str, Result],
) -> bool:
    """Grade and record; false if somebody stopped it."""
    counts: Counter[str] = Counter()
    with (
        tqdm(total=len(todo), unit="sub", disable=not todo or None, mininterval=1, dynamic_ncols=True) as bar,
        open(log, "a") as lines,
    ):

        def done(result: Result) -> None:
            recorder.record(result, when[result.student])
            results[result.student] = result
            lines.write(json.dumps(as_line(result)) + "\n")
            lines.flush()
            counts[result.state.value] += 1
            bar.set_postfix_str(
                ", ".join(f"{n} {state}" for state, n in sorted(counts.items())), refresh=False
            )
            bar.update()

        try:
            class_run.grade_all(todo, pool, done)
        except KeyboardInterrupt:
            bar.close()
            print(
                f"Stopped. {len(results)} of {len(todo)} are recorded; run the same command again to go on."
            )
            return False
        except class_run.Unreachable as problem:
            bar.close()
            raise CannotRun(str(problem)) from None
    return True


def as_line(result: Result) -> dict:
    """A submission's line in the log."""
    return {
        "time": datetime.now(UTC).isoformat(timespec="seconds"),
        "student": result.student,
        "state": result.state.value,
        "reason": result.reason,
        "notes": list(result.notes),
        "score": result.score,
        "marks": {name: mark.score for name, mark in result.marks.items()},
        "diagnoses": {name: mark.diagnosis for name, mark in result.marks.items() if mark.diagnosis},
        "isolated": result.isolated,
        "kernels": result.kernels,
        "seconds": round(result.seconds, 3),
        "cpu": round(result.cpu, 3),
        "digest": result.digest,
    }


def report(tasks: list[Task], known: dict[str, Recorded], results: dict[str, Result]) -> str:
    """The table at the end: how many came to what, and what needs a person's eyes, also from earlier runs."""
    width = max(len(task.student) for task in tasks)
    rows, states, unprotected = [], Counter(), 0
    for task in tasks:
        result, before = results.get(task.student), known.get(task.student)
        newest = result or before
        states[newest.state.value if newest else "not yet graded"] += 1
        if newest is None:
            continue
        unprotected += not newest.isolated
        notes = result.notes if result else ()
        if newest.state is not State.GRADED or notes:
            text = "; ".join(part for part in (newest.reason, *notes) if part)
            rows.append(f"  {task.student:{width}}  {newest.state.value:10}  {text}")
    scores = sorted(known[t.student].score for t in tasks if t.student in known)
    lines = ["  ".join(f"{state}: {number}" for state, number in sorted(states.items()))]
    if scores:
        lines[0] += f"    marks: {scores[0]:g} to {scores[-1]:g}, median {scores[len(scores) // 2]:g}"
    if rows:
        lines += ["Look at:", *rows]
    if unprotected:
        lines.append(f"{unprotected} of these {len(tasks)} were graded without a sandbox.")
    return "\n".join(lines)


def main(argv: Sequence[str] | None = None) -> int:
    """Grade a class; 0 if every submission has marks, 1 if some have none, 2 if nothing could be done."""
    parser = argparse.ArgumentParser(
        prog="python -m grading run",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("assignment", help="for example 02-stability")
    parser.add_argument("--student", action="append", default=[], help="only this one (may be repeated)")
    parser.add_argument("--again", action="store_true", help="also what is graded already and unchanged")
    parser.add_argument(
        "--jobs",
        type=int,
        default=cores(),
        help="worker processes; default: one per core",
    )
    parser.add_argument(
        "--scheduler", metavar="ADDRESS", help="of a Dask cluster, instead of this machine's cores"
    )
    parser.add_argument(
        "--isolation",
        choices=["sandbox", "none"],
        help="none: no protection at all; default: nbgrader_config.py's",
    )
    options = parser.parse_args(argv)
    began = time.monotonic()
    try:
        status = run(
            options.assignment,
            Path.cwd(),
            jobs=max(1, options.jobs),
            students=options.student,
            again=options.again,
            isolation=options.isolation,
            scheduler=options.scheduler,
        )
    except CannotRun as problem:
        print(f"python -m grading run: {problem}", file=sys.stderr)
        return 2
    print(
        f"{time.monotonic() - began:.0f} s. The marks: gradebook.db, which nbgrader's formgrader shows (make lab)"
    )
    return status


if __name__ == "__main__":
    sys.exit(main())
