"""Stage 5: the one process that writes the gradebook. Marks and the submission's state go in together, or not at all.

The states live in a table of our own in nbgrader's database, which nbgrader leaves alone:
one row per student and assignment, with the digest of what was graded.
"""

from __future__ import annotations

import os
import tempfile
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import sqlalchemy as sql
from nbgrader.api import Gradebook, MissingEntry
from sqlalchemy.exc import SAWarning

from grading.submission import Result, State

_TABLE = sql.Table(
    "softmax_grading",
    sql.MetaData(),
    sql.Column("assignment", sql.String(128), primary_key=True),
    sql.Column("student", sql.String(128), primary_key=True),
    sql.Column("digest", sql.String(64), nullable=False),
    sql.Column("state", sql.String(16), nullable=False),
    sql.Column("reason", sql.Text, nullable=False),
    sql.Column("score", sql.Float, nullable=False),
    sql.Column("graded", sql.DateTime, nullable=False),
    sql.Column("runs", sql.Integer, nullable=False),  # how often it was graded, in all
    sql.Column("isolated", sql.Boolean, nullable=False, server_default=sql.true()),
)


@dataclass(frozen=True)
class Recorded:
    """What the gradebook knows of a submission."""

    digest: str
    state: State
    reason: str
    score: float
    runs: int
    isolated: bool


class Recorder:
    """The gradebook of a course directory, open for one assignment."""

    def __init__(self, gradebook: Gradebook, root: Path, assignment: str) -> None:
        self.gradebook, self.root, self.assignment = gradebook, root, assignment
        _TABLE.metadata.create_all(gradebook.engine)
        there = {column["name"] for column in sql.inspect(gradebook.engine).get_columns(_TABLE.name)}
        if "isolated" not in there:  # a class that began with a version of the course that had no such column
            gradebook.db.execute(
                sql.text(f"ALTER TABLE {_TABLE.name} ADD isolated BOOLEAN DEFAULT 1 NOT NULL")
            )
            gradebook.db.commit()

    def known(self) -> dict[str, Recorded]:
        """What is recorded already, by student."""
        query = sql.select(_TABLE).where(_TABLE.c.assignment == self.assignment)
        rows = self.gradebook.db.execute(query).all()
        self.gradebook.db.commit()  # lets go of the file, for whoever writes next
        return {
            row.student: Recorded(row.digest, State(row.state), row.reason, row.score, row.runs, row.isolated)
            for row in rows
        }

    def record(self, result: Result, submitted: datetime | None = None) -> None:
        """Write the judged notebook, then the marks and the state in one transaction.

        An infrastructure error is no statement about the submission: nothing is recorded.
        """
        if result.state is State.ERROR:
            return
        if result.notebook:
            self._write_notebook(result)
        database = self.gradebook.db
        try:
            self._marks(result, submitted)
            self._state(result)
            database.commit()
        except BaseException:
            database.rollback()
            raise

    def _write_notebook(self, result: Result) -> None:
        """Into autograded/, as nbgrader does, where its formgrader and its feedback look for it."""
        folder = self.root / "autograded" / result.student / self.assignment
        folder.mkdir(parents=True, exist_ok=True)
        target = folder / f"{self.assignment}.ipynb"
        descriptor, temporary = tempfile.mkstemp(dir=folder, prefix=".", suffix=".ipynb")
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            file.write(result.notebook)
        os.chmod(temporary, 0o444)
        os.replace(temporary, target)

    def _marks(self, result: Result, submitted: datetime | None) -> None:
        book = self.gradebook
        try:
            book.find_student(result.student)
        except MissingEntry:
            book.add_student(result.student)
        values = {"timestamp": submitted} if submitted else {}
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", SAWarning)  # about the order in which nbgrader builds its rows
            submission = book.update_or_create_submission(self.assignment, result.student, **values)
        # all at once: `grade.name` is a query for each grade
        names = {
            cell.id: cell.name
            for notebook in submission.assignment.notebooks
            for cell in (*notebook.grade_cells, *notebook.task_cells, *notebook.solution_cells)
        }
        for notebook in submission.notebooks:
            for grade in notebook.grades:
                mark = result.marks.get(names[grade.cell_id])
                # ungradable: nothing was answered, so nothing is earned, and nothing waits for a person
                grade.auto_score = mark.score if mark else 0
                waits = mark is not None and mark.score is None
                grade.needs_manual_grade = waits or grade.manual_score is not None
            for comment in notebook.comments:
                unanswered = names[comment.cell_id] in result.unanswered
                comment.auto_comment = "No response." if unanswered else None

    def _state(self, result: Result) -> None:
        here = (_TABLE.c.assignment == self.assignment) & (_TABLE.c.student == result.student)
        runs = self.gradebook.db.execute(sql.select(_TABLE.c.runs).where(here)).scalar() or 0
        row = {
            "digest": result.digest,
            "state": result.state.value,
            "reason": result.reason,
            "score": result.score,
            "graded": datetime.now(UTC).replace(tzinfo=None),
            "runs": runs + 1,
            "isolated": result.isolated,
        }
        if runs:
            self.gradebook.db.execute(sql.update(_TABLE).where(here).values(**row))
        else:
            keys = {"assignment": self.assignment, "student": result.student}
            self.gradebook.db.execute(sql.insert(_TABLE).values(**keys, **row))


@contextmanager
def open_recorder(database: str, course: str, root: Path, assignment: str) -> Iterator[Recorder]:
    """The gradebook at the SQLAlchemy URL `database`; closed at the end."""
    with Gradebook(database, course) as gradebook:
        yield Recorder(gradebook, root, assignment)
