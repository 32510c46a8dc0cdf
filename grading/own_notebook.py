"""Somebody's own notebook, whatever became of the file: which assignment it is, and what to run in which order.

A class is graded from what `receive` and `transplant` make of a hand-in. Here the transplant is the same, so the
marks are, too; but whoever learns alone has nobody to ask, and so is told what is wrong, where, and what to do.
"""

from __future__ import annotations

import json
import logging
import re
import warnings
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from nbformat import NotebookNode, from_dict

from grading import assignment as course
from grading import transplant
from grading.assignment import ROOT

SHARED = {"setup", "opening", "rules", "essay", "essay--task"}  # in every assignment: they tell nothing
UNTOUCHED = ("", "YOUR ANSWER HERE")  # an essay that nobody has written; nbgrader_config.py sets the words


class Unusable(ValueError):
    """A file that can't be graded: what is wrong with it, and `remedy`, what to do."""

    def __init__(self, wrong: str, remedy: str) -> None:
        super().__init__(wrong)
        self.remedy = remedy


@dataclass(frozen=True)
class Cell:
    """A cell as the student saved it; `number` counts all cells of the notebook from 1."""

    number: int
    kind: str
    source: str
    grade_id: str = ""
    id: str = ""


@dataclass(frozen=True)
class Step:
    """Code to run: a `test`, a cell that the instructor `given`, an `answer`, or the student's `own`."""

    kind: str
    name: str
    source: str
    number: int = 0  # its place in the student's notebook; 0: not there

    @property
    def place(self) -> str:
        """The cell in words that somebody who looks at the notebook understands."""
        first = next((line.strip() for line in self.source.splitlines() if line.strip()), "")
        return f"cell {self.number} (`{first if len(first) <= 40 else first[:39] + '…'}`)"


@dataclass
class Submission:
    """What a notebook holds of `assignment`; `essays`, the cells graded by hand; `notes`, what was odd."""

    assignment: course.Assignment
    steps: list[Step]
    essays: dict[str, str]
    notes: list[str] = field(default_factory=list)


# --- reading ---------------------------------------------------------------------------------------------


def read_cells(path: Path) -> tuple[list[Cell], list[str]]:
    """The cells of a notebook in any format since 1, and what was odd about the file. Raises Unusable."""
    text = _text(path)
    try:
        data = json.loads(text)
    except (json.JSONDecodeError, RecursionError) as error:
        raise _not_json(text, error) from None
    if not isinstance(data, dict) or not isinstance(data.get("cells", data.get("worksheets")), list):
        raise Unusable(
            "this is a JSON file, but no notebook: it has no list of cells.",
            "Name the .ipynb file that Jupyter saved.",
        )
    notes, version = [], data.get("nbformat")
    if version != 4:
        data = _upgraded(text, version)
        notes.append(
            f"The notebook is in the old format {version}. It was converted for this; your file is as it was."
        )
    cells = [_cell(number, cell) for number, cell in enumerate(data["cells"], 1)]
    return cells, notes


def _text(path: Path) -> str:
    try:
        if path.is_dir():
            raise _folder(path)
        if not path.exists():
            raise Unusable(
                "there is no such file.",
                "Is the path right, and the file where you think it is? In JupyterLab: right-click the"
                " notebook, Copy Path; it counts from the folder in which you started Jupyter.",
            )
        if not path.is_file():
            raise Unusable("this is no ordinary file.", "Name a notebook.")
        raw = path.read_bytes()
    except OSError as error:
        raise Unusable(
            f"it can't be read: {error.strerror}.", "May you read it? Is the name right?"
        ) from None
    if not raw.strip():
        raise Unusable("the file is empty.", _OLDER)
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise Unusable(
            "it is not text in UTF-8, so some program other than Jupyter saved it, or it is an archive.",
            "If it is a .zip, unpack it; else open the notebook in Jupyter and save it there.",
        ) from None


def _folder(path: Path) -> Unusable:
    found = sorted(inside.name for inside in path.glob("*.ipynb"))[:5]
    names = f"There {'is' if len(found) == 1 else 'are'}: {', '.join(found)}." if found else "It holds none."
    return Unusable("this is a folder.", f"Name the notebook in it. {names}")


_OLDER = (
    "Jupyter keeps the copy of the last save beside the notebook in the hidden folder .ipynb_checkpoints:"
    " look there. Or download the notebook again."
)


def _not_json(text: str, error: Exception) -> Unusable:
    if re.match(r"\s*<(!doctype|html)", text, re.IGNORECASE):
        return Unusable(
            "this is a web page, not a notebook.",
            "The browser saved the page around the notebook: use the download button instead.",
        )
    if conflict := re.search(r"^(<{7}|={7}|>{7})", text, re.MULTILINE):
        line = text.count("\n", 0, conflict.start()) + 1
        return Unusable(
            f"git left a merge conflict in it, in line {line}.",
            "Solve the conflict (`nbdime mergetool` shows it cell by cell), or take one of the two versions.",
        )
    if not text.lstrip().startswith("{"):
        return Unusable("this is no notebook: it doesn't begin like one.", "Name a file that Jupyter saved.")
    at = f", line {error.lineno}, column {error.colno}" if isinstance(error, json.JSONDecodeError) else ""
    return Unusable(
        f"the file is damaged: it stops being a notebook{at}.",
        f"A download that broke off or a change by hand can do this. {_OLDER}",
    )


def _upgraded(text: str, version: Any) -> dict[str, Any]:
    """The notebook in format 4. Raises Unusable."""
    import nbformat

    logging.getLogger("traitlets").setLevel(logging.CRITICAL)  # its remarks on the old format help nobody
    try:
        if not (isinstance(version, int) and version < 4):
            raise ValueError(version)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return nbformat.reads(text, as_version=4)
    except Exception:  # noqa: BLE001 (whatever the converter stumbles over, the advice is the same)
        raise Unusable(
            f"it says that it is a notebook in format {version!r}, which can't be read.",
            "Open it in JupyterLab and save it again; that writes format 4.",
        ) from None


def _cell(number: int, cell: Any) -> Cell:
    """A cell with only text in it, however the file was mangled. Raises Unusable where there is no source."""
    cell = cell if isinstance(cell, dict) else {}
    source = cell.get("source", "")
    if isinstance(source, list) and all(isinstance(line, str) for line in source):
        source = "".join(source)
    if not isinstance(source, str):
        raise Unusable(
            f"cell {number} holds something that is no text.",
            "Open the notebook in JupyterLab and delete or repair that cell.",
        )
    metadata = cell.get("metadata")
    nbgrader = metadata.get("nbgrader") if isinstance(metadata, dict) else None
    known = nbgrader.get("grade_id") if isinstance(nbgrader, dict) else None
    return Cell(
        number, str(cell.get("cell_type")), source, *(str(word or "") for word in (known, cell.get("id")))
    )


# --- which assignment --------------------------------------------------------------------------------------


def instructors_cells(name: str, root: Path = ROOT) -> dict[str, dict[str, Any]]:
    """The cells of the instructor's notebook by grade_id, as they stand in the file."""
    data = json.loads(course.source_path(name, root).read_text(encoding="utf-8"))
    found = {}
    for cell in data["cells"]:
        if known := cell["metadata"].get("nbgrader", {}).get("grade_id"):
            found[known] = cell | {"source": "".join(cell["source"])}
    return found


def recognise(cells: list[Cell], path: Path, root: Path = ROOT) -> str:
    """The assignment that a notebook is, by what most of its cells are called. Raises Unusable.

    Assignments share words (`softmax`); where they leave a doubt, the file's name decides.
    """
    words = {word for cell in cells for word in (cell.grade_id, cell.id)} - SHARED - {""}
    names = sorted(path.parent.name for path in (root / "solutions").glob("*/*.ipynb"))
    found = {name: len(words & instructors_cells(name, root).keys()) for name in names}
    best = max(found.values(), default=0)
    if best < 3 and not any(cell.grade_id for cell in cells):
        best = 0  # a chapter may have a cell that is called like a task; an assignment without metadata has dozens
    candidates = [name for name in names if found[name] == best]
    if best and len(candidates) > 1:
        candidates = [name for name in candidates if name in path.name] or candidates
    if best and len(candidates) == 1:
        return candidates[0]
    if best:
        raise Unusable(
            f"what is left of it may belong to {' or '.join(candidates)}.",
            f"Say which, for example: --assignment {candidates[0]}",
        )
    count = f"none of its {len(cells)} cells" if len(cells) > 1 else "nothing in it"
    raise Unusable(
        f"{count} belongs to an assignment of this course.",
        "Is it a chapter, or a notebook of your own? If it was an assignment, the marks that name its cells"
        " are lost: say which one it is (--assignment 02-stability), or copy your answers into a new download.",
    )


# --- what to run -------------------------------------------------------------------------------------------


def read(path: Path, assignment: str | None = None, root: Path = ROOT) -> Submission:
    """What to run for the notebook at `path`. Raises Unusable."""
    cells, notes = read_cells(path)
    if not cells:
        raise Unusable("the notebook has no cells.", _OLDER)
    assignment = assignment or recognise(cells, path, root)
    source = course.source_path(assignment, root)
    done = transplant.transplant(_notebook(cells), transplant.template(source))
    found = Submission(course.read(source), [], {}, notes)
    places = {_squeezed(cell.source): cell.number for cell in reversed(cells)}
    for cell in done.notebook.cells:
        marks = cell.metadata.get("nbgrader", {})
        name = marks.get("grade_id", "")
        if name in found.assignment.manual:
            found.essays[name] = cell.source
        elif cell.cell_type == "code":
            kind = "answer" if marks.get("solution") else "test" if marks.get("grade") else "given"
            number = places.get(_squeezed(cell.source), 0)
            code = course.without_markers(cell.source)
            found.steps.append(Step(kind if name else "own", name, code, number))
    given = {course.grade_id(cell) for cell in done.notebook.cells} - {None}
    notes += _oddities(cells, given, found, done.notes)
    return found


def _notebook(cells: list[Cell]) -> NotebookNode:
    """The cells as a notebook that holds nothing but what the transplant looks at."""
    made = [
        {"cell_type": cell.kind, "source": cell.source, "id": cell.id}
        | {"metadata": {"nbgrader": {"grade_id": cell.grade_id}} if cell.grade_id else {}}
        for cell in cells
    ]
    return from_dict({"cells": made})


def _squeezed(source: str) -> str:
    return source.replace("#", "").strip()  # a transplanted cell has lost the signs of lines like ### BEGIN …


def _oddities(cells: list[Cell], given: set, found: Submission, told: tuple[str, ...]) -> list[str]:
    """What whoever wrote the notebook should know about it. `told`: the transplant's words to an instructor."""
    notes, items = [], found.assignment.items
    for name in items:
        copies = [str(cell.number) for cell in cells if cell.grade_id == name]
        if len(copies) > 1:
            which = f"{', '.join(copies[:-1])} and {copies[-1]}"
            notes.append(
                f"`{name}` is there {len(copies)} times, in the cells {which}. All were run, the last one counts."
                " Delete the copies."
            )
    notes += [
        f"The answer cell of `{name}` is gone. If you deleted it by accident, download the assignment again"
        " and copy your answers into it."
        for name in items
        if f"answer cell {name} was missing" in told
    ]
    shown = [
        step.name for step in found.steps if step.kind == "given"
    ]  # edits of hidden tests matter to nobody
    if changed := [name for name in shown if any(f"cell {name} was changed" in words for words in told)]:
        notes.append(f"The course's own version was run of cells that you may not change: {_some(changed)}.")
    marked = {cell.grade_id for cell in cells}
    if lost := [cell.id for cell in cells if not cell.grade_id and cell.id in given - marked]:
        notes.append(
            f"Some cells lost the mark that says what they are: {_some(lost)}. They were found by another way."
            " Before you hand in, copy your answers into a fresh download."
        )
    return notes


def _some(names: list[str]) -> str:
    return ", ".join(names[:3]) + (f" and {len(names) - 3} more" if len(names) > 3 else "")
