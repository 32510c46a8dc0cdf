"""One submission from its bytes to its marks: stages 1 to 4. Touches no file and no database, so any worker can do it."""

from __future__ import annotations

import enum
import hashlib
import time
from dataclasses import dataclass, field

import nbformat
from nbgrader.utils import compute_checksum, determine_grade, is_grade, is_solution

from grading import receive, transplant
from grading.execution import ORDINARY, SANDBOX, Allowance, execute
from grading.sandbox.host import SandboxFailed
from grading.sandbox.limits import Limits
from grading.scratch import Scratch


class State(enum.StrEnum):
    """What became of a submission; it is in exactly one of these."""

    GRADED = "graded"
    FLAGGED = "flagged"  # it interferes with its own grading: no credit, an instructor looks at it
    UNGRADABLE = "ungradable"  # nothing that could be graded; the reason says what to do
    ERROR = "error"  # the machine's fault, not the student's: no marks changed, run again


@dataclass(frozen=True)
class Task:
    """What a worker needs to grade one submission, and nothing else."""

    student: str
    content: bytes | None  # None: no notebook was found, and `reason` says why
    template: str  # the instructor's notebook, with hidden tests and without solutions, as JSON
    files: tuple[tuple[str, bytes], ...] = ()  # the instructor's files beside it: relative path, content
    isolated: bool = True
    allowance: Allowance = field(default_factory=Allowance)
    reason: str = ""
    limits: Limits = field(default_factory=Limits)

    @property
    def digest(self) -> str:
        """Names everything that the marks follow from: the same digest, the same marks."""
        parts = [
            self.content or b"",
            self.template.encode(),
            self.reason.encode(),
            repr((self.allowance, self.limits)).encode(),
        ]
        parts += [part for name, content in self.files for part in (name.encode(), content)]
        total = hashlib.sha256()
        for part in parts:
            total.update(len(part).to_bytes(8, "big") + part)
        return total.hexdigest()


@dataclass(frozen=True)
class Mark:
    """One graded cell; the score is None where a person has to grade."""

    score: float | None
    points: float
    diagnosis: str | None = None


@dataclass(frozen=True)
class Result:
    """What came of a task."""

    student: str
    state: State
    digest: str
    reason: str = ""
    notes: tuple[str, ...] = ()
    marks: dict[str, Mark] = field(default_factory=dict)
    unanswered: frozenset[str] = frozenset()  # solution cells that were left as they were handed out
    notebook: str = ""  # executed and judged, as JSON
    timed_out: bool = False
    isolated: bool = True  # false if its code ran without a sandbox
    kernels: int = 0
    seconds: float = 0.0
    cpu: float = 0.0  # seconds of processor time, the kernels' and this process's

    @property
    def score(self) -> float:
        return sum(mark.score or 0 for mark in self.marks.values())


def grade(task: Task) -> Result:
    """Receive, transplant, execute and judge one submission. Never raises for what a student handed in."""
    try:
        result = _grade(task)
        "".join(
            (result.notebook, result.reason, *result.notes)
        ).encode()  # what can't be written is a fault, too
        return result
    except Exception as problem:  # noqa: BLE001 (a fault of ours must cost one student, not the class)
        return Result(task.student, State.ERROR, task.digest, f"please report: {problem!r}"[:1000])


def _grade(task: Task) -> Result:
    began, own = time.monotonic(), time.process_time()
    try:
        if task.content is None:
            raise receive.Ungradable(task.reason)
        submission = receive.parse(task.content)
        template = nbformat.reads(task.template, as_version=4)
        done = transplant.transplant(submission, template)
    except receive.Ungradable as problem:
        return Result(task.student, State.UNGRADABLE, task.digest, str(problem))
    notebook = done.notebook
    with Scratch("grading-files-") as scratch:
        folder = scratch.path / "files"
        folder.mkdir()
        for name, content in task.files:
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
        try:
            outcome = execute(
                notebook,
                folder,
                kernel_name=SANDBOX if task.isolated else ORDINARY,
                allowance=task.allowance,
                config=task.limits.config(),
            )
        except (SandboxFailed, RuntimeError, OSError, TimeoutError) as problem:
            return Result(task.student, State.ERROR, task.digest, f"{type(problem).__name__}: {problem}")
    marks, unanswered = {}, set()
    for cell in notebook.cells:
        meta = cell.metadata.get("nbgrader", {})
        if is_grade(cell):
            score, points = determine_grade(cell)
            marks[meta["grade_id"]] = Mark(score, points, outcome.diagnoses.get(meta["grade_id"]))
        if is_solution(cell) and meta.get("checksum") == compute_checksum(cell):
            unanswered.add(meta["grade_id"])
    return Result(
        student=task.student,
        state=State.FLAGGED if outcome.flags else State.GRADED,
        digest=task.digest,
        reason="; ".join(outcome.flags[:3])
        + (f"; and {len(outcome.flags) - 3} more" if len(outcome.flags) > 3 else ""),
        notes=(*done.notes, *outcome.notes),
        marks=marks,
        unanswered=frozenset(unanswered),
        notebook=nbformat.writes(notebook),
        timed_out=outcome.timed_out,
        isolated=task.isolated,
        kernels=outcome.kernels,
        seconds=time.monotonic() - began,
        cpu=outcome.cpu + time.process_time() - own,
    )
