"""The instructor's notebook as data: its items, their grade cells and points; and filling in a release.

Conventions of every assignment: the cell with the grade_id `setup` holds the imports, cells `setup-…` more of
what every answer may use; a item's answer cell has the item's name as its grade_id (`softmax`); a grade cell is
called `<item>--<idea>` (`softmax--rows`). Data files lie beside the notebook, which runs in its own folder.
"""

from __future__ import annotations

import ast
import copy
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import nbformat
from nbformat import NotebookNode

ROOT = Path(__file__).resolve().parent.parent
_MARKER = re.compile(r"^[ \t]*### (BEGIN|END) (SOLUTION|HIDDEN TESTS)[ \t]*\n?", re.MULTILINE)


@dataclass(frozen=True)
class GradeCell:
    """One hidden test: `source` raises where the answer deserves no points."""

    id: str
    points: float
    source: str


@dataclass(frozen=True)
class Item:
    """One item that is graded automatically: the source of its answer cell, and its grade cells."""

    name: str
    source: str
    cells: tuple[GradeCell, ...]

    @property
    def points(self) -> float:
        return sum(cell.points for cell in self.cells)


@dataclass(frozen=True)
class Assignment:
    """An instructor's notebook. `manual` maps the cells that are graded by hand to their points."""

    name: str
    setup: str
    items: dict[str, Item]
    manual: dict[str, float]
    folder: Path

    @property
    def linked(self) -> bool:
        """Whether an item's reference answer calls another item, so that each answer needs the others beside it."""
        return any(_used(item.source) & (self.items.keys() - {item.name}) for item in self.items.values())

    @property
    def points(self) -> float:
        return sum(item.points for item in self.items.values())

    @property
    def cells(self) -> dict[str, GradeCell]:
        return {cell.id: cell for item in self.items.values() for cell in item.cells}


class BrokenAssignment(ValueError):
    """A notebook that doesn't keep the conventions above."""


def grade_id(cell: NotebookNode) -> str | None:
    """The cell's grade_id, or None if nbgrader doesn't know the cell."""
    return cell.metadata.get("nbgrader", {}).get("grade_id")


def source_path(name: str, root: Path = ROOT) -> Path:
    """Where the instructor's notebook of an assignment lies."""
    return root / "solutions" / name / f"{name}.ipynb"


def release_path(name: str, root: Path = ROOT) -> Path:
    """Where the students' notebook of an assignment lies."""
    return root / "exercises" / name / f"{name}.ipynb"


def without_markers(source: str) -> str:
    """A cell's source without the lines that mark solutions and hidden tests; what they enclose stays."""
    return _MARKER.sub("", source)


def _used(source: str) -> set[str]:
    return {node.id for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Name)}


def read(path: Path) -> Assignment:
    """The assignment in the instructor's notebook at `path`. Raises BrokenAssignment."""
    setup, answers, tests, manual = [], {}, {}, {}
    for cell in nbformat.read(path, as_version=4).cells:
        meta = cell.metadata.get("nbgrader", {})
        name = meta.get("grade_id", "")
        if name == "setup" or name.startswith("setup-"):
            setup.append(cell.source)
        elif meta.get("solution") and meta.get("grade"):
            manual[name] = float(meta["points"])
        elif meta.get("solution"):
            answers[name] = without_markers(cell.source)
        elif meta.get("grade"):
            item, separator, _ = name.partition("--")
            if not separator or item not in answers:
                raise BrokenAssignment(f"{path.name}: grade cell {name!r} follows no answer cell {item!r}")
            graded = GradeCell(name, float(meta["points"]), without_markers(cell.source))
            tests.setdefault(item, []).append(graded)
    if ungraded := answers.keys() - tests.keys():
        raise BrokenAssignment(f"{path.name}: no grade cell for {', '.join(sorted(ungraded))}")
    items = {name: Item(name, answers[name], tuple(cells)) for name, cells in tests.items()}
    return Assignment(path.stem, "\n\n".join(setup), items, manual, path.parent)


def stubs(release: NotebookNode) -> dict[str, str]:
    """What stands in the answer cells of a released notebook, by item; cells graded by hand left out."""
    found = {}
    for cell in release.cells:
        meta = cell.metadata.get("nbgrader", {})
        if meta.get("solution") and not meta.get("grade"):
            found[meta["grade_id"]] = cell.source
    return found


def fill(release: NotebookNode, answers: Mapping[str, str]) -> NotebookNode:
    """A submission: a copy of the released notebook with `answers`, by grade_id, in its answer cells.

    Raises KeyError if the release has no answer cell of that name.
    """
    submission = copy.deepcopy(release)
    missing = dict(answers)
    for cell in submission.cells:
        name = grade_id(cell)
        if name in missing and cell.metadata["nbgrader"]["solution"]:
            cell.source = missing.pop(name)
    if missing:
        raise KeyError(f"no answer cell {', '.join(sorted(missing))} in the released notebook")
    return submission
