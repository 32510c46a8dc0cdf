"""A small class of our own, taken from release to marks.

It shows an instructor what to expect, and the tests that the way works: release, submissions, grading,
feedback, export. Where the machine has no sandbox it is graded without one: its answers are our own code. The
class lives in a course folder of its own, so that it
never mixes with a real one. Who is in it, what they hand in and what they must get stands in
tests/sample-class/<assignment>.toml.
"""

from __future__ import annotations

import argparse
import shutil
import tomllib
from collections.abc import Sequence
from pathlib import Path

from grading import assignment as course
from grading import bank, doctor, nbgrader_run, run
from grading.assignment import ROOT
from grading.machine import cores
from grading.sandbox.host import SandboxFailed, Server

COURSE = ROOT / "_build" / "sample-class"


def classes() -> dict[str, dict]:
    """The sample classes by assignment, as their TOML files have them."""
    folder = ROOT / "tests" / "sample-class"
    return {path.stem: tomllib.loads(path.read_text()) for path in sorted(folder.glob("*.toml"))}


def handed_in(assignment: str, student: dict) -> dict[str, str]:
    """Item to code: each answer that the student names, from the bank, without the header that labels it."""
    answers = bank.read_answers(course.read(course.source_path(assignment)))
    codes = {answer.id: answer.code for answer in answers}
    return {item: codes[f"{item}/{name}"] for item, name in student["answers"].items()}


def grade_class(directory: Path, assignment: str, students: dict[str, dict]) -> None:
    """Release the assignment in the empty directory, hand in for each student, grade, explain, export."""
    release = nbgrader_run.set_up(directory, assignment)
    for name, student in students.items():
        notebook = course.fill(release, handed_in(assignment, student))
        nbgrader_run.hand_in(directory, name, assignment, notebook)
    run.run(assignment, directory, jobs=cores(), isolation=isolation())
    nbgrader_run.nbgrader(directory, "generate_feedback", assignment)
    nbgrader_run.nbgrader(directory, "export", "--to", "marks.csv")


def isolation() -> str:
    """How to run our own answers here: in the sandbox, where there is one."""
    try:
        if problem := doctor.missing():
            raise SandboxFailed(problem)
        Server.get()
    except SandboxFailed as problem:
        print(
            f"No sandbox here: {problem}\nThe sample class is our own code and needs none; a real class does."
        )
        return "none"
    return "sandbox"


def marks(directory: Path, assignment: str) -> dict[str, dict[str, float]]:
    """Student to item to points of the hidden tests, as nbgrader's gradebook has them."""
    items = course.read(course.source_path(assignment)).items.values()
    return {
        student: {item.name: sum(cells.get(cell.id) or 0.0 for cell in item.cells) for item in items}
        for student, cells in nbgrader_run.marks(directory, assignment).items()
    }


def show(directory: Path, assignment: str) -> None:
    """Print the class's marks as a table, and where they and the feedback lie."""
    top = {item.name: item.points for item in course.read(course.source_path(assignment)).items.values()}
    rows = [("student", *top, "sum"), ("(possible)", *top.values(), sum(top.values()))]
    graded = marks(directory, assignment)
    for student, points in sorted(graded.items(), key=lambda row: -sum(row[1].values())):
        rows.append((student, *(points[item] for item in top), sum(points.values())))
    cells = [[value if isinstance(value, str) else f"{value:g}" for value in row] for row in rows]
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    print(f"\nA sample class ({assignment}, the essays wait for you):\n")
    for name, *numbers in cells:
        columns = [text.rjust(width) for text, width in zip(numbers, widths[1:], strict=True)]
        print("  " + "  ".join([name.ljust(widths[0]), *columns]))
    where = directory.relative_to(ROOT)
    print(f"\nThe marks:     {where}/gradebook.db and {where}/marks.csv")
    print(f"The feedback:  {where}/feedback/<student>/{assignment}/{assignment}.html")


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m grading sample", description=__doc__.splitlines()[0])
    parser.add_argument("--show", action="store_true", help="only show the marks that it got last time")
    options = parser.parse_args(arguments)
    if not options.show:
        shutil.rmtree(COURSE, ignore_errors=True)
        COURSE.mkdir(parents=True)
    for assignment, students in classes().items():
        if options.show:
            show(COURSE, assignment)
        else:
            grade_class(COURSE, assignment, students)
    return 0
