"""A small class of our own, taken through nbgrader from release to marks.

It shows an instructor what to expect, and the tests that the way works: release, submissions, autograde,
feedback, export, each by nbgrader's own command. The class lives in a course folder of its own, so that it
never mixes with a real one. Who is in it, what they hand in and what they must get stands in
tests/sample-class/<assignment>.toml.
"""

import argparse
import shutil
import subprocess
import tomllib
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import nbformat
from nbgrader.api import Gradebook

from grading.assignment import fill

ROOT = Path(__file__).resolve().parent.parent
COURSE = ROOT / "_build" / "sample-class"


def classes() -> dict[str, dict]:
    """The sample classes by assignment, as their TOML files have them."""
    folder = ROOT / "tests" / "sample-class"
    return {path.stem: tomllib.loads(path.read_text()) for path in sorted(folder.glob("*.toml"))}


def handed_in(assignment: str, student: dict) -> dict[str, str]:
    """Item to code: each named answer of the bank, read from tests/answers/."""
    bank = ROOT / "tests" / "answers" / assignment
    return {item: (bank / item / f"{name}.py").read_text() for item, name in student["answers"].items()}


def nbgrader(course: Path, *arguments: str) -> None:
    """Run one nbgrader command in the course folder. Raises RuntimeError with its log if it fails."""
    command = ["nbgrader", *arguments, "--log-level=WARN"]
    done = subprocess.run(command, cwd=course, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"`{' '.join(command)}` failed in {course}:\n{done.stdout}{done.stderr}")


def grade_class(course: Path, assignment: str, students: dict[str, dict]) -> None:
    """Release the assignment in the course folder, hand in for each student, grade, explain, export."""
    shutil.copy(ROOT / "nbgrader_config.py", course)
    shutil.copytree(ROOT / "solutions" / assignment, course / "solutions" / assignment)
    nbgrader(course, "generate_assignment", assignment)
    released = course / "exercises" / assignment / f"{assignment}.ipynb"
    for name, student in students.items():
        notebook = fill(nbformat.read(released, as_version=4), handed_in(assignment, student))
        path = course / "submitted" / name / assignment / released.name
        path.parent.mkdir(parents=True)
        nbformat.write(notebook, path)
    nbgrader(course, "autograde", assignment)
    nbgrader(course, "generate_feedback", assignment)
    nbgrader(course, "export", "--to", "marks.csv")


def marks(course: Path, assignment: str) -> dict[str, dict[str, float]]:
    """Student to item to points of the hidden tests, as nbgrader's gradebook has them."""
    table = {}
    with Gradebook(f"sqlite:///{course}/gradebook.db") as gradebook:
        for submission in gradebook.assignment_submissions(assignment):
            points: Counter[str] = Counter()
            for grade in submission.notebooks[0].grades:
                if grade.cell.cell_type == "code":
                    points[grade.name.partition("--")[0]] += grade.auto_score or 0.0
            table[submission.student.id] = dict(points)
    return table


def possible(course: Path, assignment: str) -> dict[str, float]:
    """Item to the most points that its hidden tests give."""
    points: Counter[str] = Counter()
    with Gradebook(f"sqlite:///{course}/gradebook.db") as gradebook:
        for cell in gradebook.find_assignment(assignment).notebooks[0].grade_cells:
            if cell.cell_type == "code":
                points[cell.name.partition("--")[0]] += cell.max_score
    return dict(points)


def show(course: Path, assignment: str) -> None:
    """Print the class's marks as a table, and where they and the feedback lie."""
    top = possible(course, assignment)
    rows = [("student", *top, "sum"), ("(possible)", *top.values(), sum(top.values()))]
    for student, points in sorted(marks(course, assignment).items(), key=lambda row: -sum(row[1].values())):
        rows.append((student, *(points[item] for item in top), sum(points.values())))
    cells = [[f"{value:g}" if isinstance(value, float) else value for value in row] for row in rows]
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    print(f"\nA sample class, graded by nbgrader ({assignment}, the essays wait for you):\n")
    for row in cells:
        name, *numbers = (
            cell.ljust(width) if i == 0 else cell.rjust(width)
            for i, (cell, width) in enumerate(zip(row, widths, strict=True))
        )
        print("  " + "  ".join([name, *numbers]))
    where = course.relative_to(ROOT)
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
