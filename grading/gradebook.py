"""nbgrader's configuration and gradebook of a course folder.

    python -m grading gradebook      let the gradebook know every assignment of solutions/ that it lacks

nbgrader grades only what its gradebook knows. `python -m grading run` sees to that by itself; the formgrader's
button and `nbgrader autograde` don't, so `make lab` does this first.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from nbgrader.api import Gradebook
from nbgrader.apps.baseapp import NbGrader
from nbgrader.converters import GenerateAssignment
from nbgrader.coursedir import CourseDirectory
from traitlets.config import Config


class Refused(Exception):
    """The gradebook can't take an assignment; the message says why and what to do."""


def open_course(folder: Path) -> tuple[Config, CourseDirectory]:
    """nbgrader's configuration of a course folder, as every nbgrader command there reads it, and its folders."""
    application = NbGrader()
    here = os.getcwd()
    os.chdir(folder)
    try:
        application.load_config_file()
    finally:
        os.chdir(here)
    config = application.config
    config.CourseDirectory.root = str(folder)
    return config, CourseDirectory(config=config)


def enter(config: Config, course: CourseDirectory, assignment: str) -> None:
    """Let the gradebook know the assignment's cells, as `nbgrader generate_assignment` does. Raises Refused."""
    with tempfile.TemporaryDirectory(prefix="grading-release-") as elsewhere:
        # not into exercises/: grading a class does not touch what was handed out
        own = Config(config)
        own.CourseDirectory.assignment_id = assignment
        own.CourseDirectory.root = course.root
        own.CourseDirectory.release_directory = os.path.relpath(elsewhere, course.root)
        coursedir = CourseDirectory(config=own)
        converter = GenerateAssignment(coursedir=coursedir, config=own)
        converter.force = converter.create_assignment = True
        converter.log.setLevel("CRITICAL")
        try:
            converter.start()
        except (Exception, SystemExit) as problem:  # noqa: BLE001 (nbgrader raises its own, SQLAlchemy's and more)
            raise Refused(
                f"the gradebook can't take the assignment ({problem}). If its hidden tests changed since this "
                "class was first graded: grade it with the version of the course that it began with, or move "
                "gradebook.db and autograded/ away to start anew."
            ) from None


def enter_missing(folder: Path) -> list[str]:
    """Enter the assignments of solutions/ that the gradebook lacks; their names. Raises Refused."""
    config, course = open_course(folder)
    source = Path(course.format_path(course.source_directory, ".", "."))
    names = {path.parent.name for path in source.glob("*/*.ipynb") if path.stem == path.parent.name}
    with Gradebook(course.db_url, course.course_id) as book:
        missing = sorted(names - {assignment.name for assignment in book.assignments})
    for name in missing:
        enter(config, course, name)
    return missing


def main(arguments: Sequence[str]) -> int:
    """Enter what is missing; 0, or 2 if the gradebook refuses."""
    argparse.ArgumentParser(
        prog="python -m grading gradebook",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    ).parse_args(arguments)
    try:
        entered = enter_missing(Path.cwd())
    except Refused as problem:
        print(f"python -m grading gradebook: {problem}", file=sys.stderr)
        return 2
    if entered:
        print(f"The gradebook now knows {', '.join(entered)}")
    return 0
