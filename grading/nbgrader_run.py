"""Grades submissions through nbgrader itself, in a course directory and a gradebook of their own."""

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


def autograde(
    name: str, submissions: Mapping[str, Mapping[str, str]], root: Path = ROOT
) -> dict[str, dict[str, float | None]]:
    """Put each submission's answers (by item) into the released notebook and have nbgrader grade it.

    Returns the automatic marks by submission and grade_id; None where a person has to grade. Raises
    NbgraderFailed.
    """
    with tempfile.TemporaryDirectory(prefix="bank-") as folder:
        directory = Path(folder).resolve()
        shutil.copy(root / "nbgrader_config.py", directory)
        shutil.copytree(root / "solutions" / name, directory / "solutions" / name)
        _nbgrader(directory, "generate_assignment", name)
        release = nbformat.read(course.release_path(name, directory), as_version=4)
        for student, answers in submissions.items():
            path = directory / "submitted" / student / name / f"{name}.ipynb"
            path.parent.mkdir(parents=True)
            nbformat.write(course.fill(release, answers), path)
        _nbgrader(directory, "autograde", name)
        return _marks(directory / "gradebook.db", name)


def _nbgrader(directory: Path, *arguments: str) -> None:
    environment = os.environ | {
        "PATH": os.pathsep.join(
            [str(Path(sys.executable).parent), os.environ.get("PATH", "")]
        ),  # for alembic
        "PYTHONPATH": os.pathsep.join(
            [str(ROOT), os.environ.get("PYTHONPATH", "")]
        ),  # kernels import grading
        "OMP_NUM_THREADS": "1",
    }
    command = [sys.executable, "-m", "nbgrader", *arguments]
    done = subprocess.run(
        command, cwd=directory, env=environment, capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise NbgraderFailed(f"nbgrader {' '.join(arguments)} failed:\n{done.stderr[-4000:]}")


def _marks(database: Path, name: str) -> dict[str, dict[str, float | None]]:
    from nbgrader.api import Gradebook

    with Gradebook(f"sqlite:///{database}") as gradebook:
        return {
            submission.student.id: {
                grade.name: grade.auto_score for notebook in submission.notebooks for grade in notebook.grades
            }
            for submission in gradebook.assignment_submissions(name)
        }
