"""Runs nbgrader's own commands in a course directory, and reads the marks from its gradebook."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

import nbformat

from grading import assignment as course
from grading.assignment import ROOT


class NbgraderFailed(RuntimeError):
    """An nbgrader command did not succeed; the message holds what it printed."""


def nbgrader(directory: Path, *arguments: str) -> None:
    """Run `nbgrader arguments…` in the course directory. Raises NbgraderFailed."""
    environment = os.environ | {
        # nbgrader calls alembic by name; kernels import grading
        "PATH": os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")]),
        "PYTHONPATH": os.pathsep.join([str(ROOT), os.environ.get("PYTHONPATH", "")]),
        "OMP_NUM_THREADS": "1",
    }
    command = [sys.executable, "-m", "nbgrader", *arguments]
    done = subprocess.run(
        command, cwd=directory, env=environment, capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise NbgraderFailed(f"nbgrader {' '.join(arguments)} failed in {directory}:\n{done.stderr[-4000:]}")


def set_up(directory: Path, name: str, root: Path = ROOT) -> nbformat.NotebookNode:
    """Make an empty directory a course with one assignment; returns the released notebook."""
    shutil.copy(root / "nbgrader_config.py", directory)
    shutil.copytree(root / "solutions" / name, directory / "solutions" / name)
    nbgrader(directory, "generate_assignment", name)
    return nbformat.read(course.release_path(name, directory), as_version=4)


def hand_in(directory: Path, student: str, name: str, notebook: nbformat.NotebookNode) -> None:
    """Put a notebook where nbgrader looks for the student's submission."""
    path = directory / "submitted" / student / name / f"{name}.ipynb"
    path.parent.mkdir(parents=True)
    nbformat.write(notebook, path)


def autograde(
    name: str, submissions: Mapping[str, Mapping[str, str]], root: Path = ROOT
) -> dict[str, dict[str, float | None]]:
    """Put each submission's answers (by item) into the released notebook and have nbgrader grade it.

    The course directory is a temporary one. Returns the automatic marks by submission and grade_id; None
    where a person has to grade. Raises NbgraderFailed.
    """
    with tempfile.TemporaryDirectory(prefix="bank-") as folder:
        directory = Path(folder).resolve()
        release = set_up(directory, name, root)
        for student, answers in submissions.items():
            hand_in(directory, student, name, course.fill(release, answers))
        nbgrader(directory, "autograde", name)
        return marks(directory, name)


def marks(directory: Path, name: str) -> dict[str, dict[str, float | None]]:
    """The automatic marks in a course directory's gradebook, by student and grade_id."""
    from nbgrader.api import Gradebook

    with Gradebook(f"sqlite:///{directory}/gradebook.db") as gradebook:
        return {
            submission.student.id: {
                grade.name: grade.auto_score for notebook in submission.notebooks for grade in notebook.grades
            }
            for submission in gradebook.assignment_submissions(name)
        }
