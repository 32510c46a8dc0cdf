"""Stage 2: a fresh notebook made from the instructor's, with nothing of the student's but the answers.

Edited or deleted tests, changed points and cell types, tags, attachments, metadata, duplicated cells: all of it
stays behind. A student's own extra code cells come along, in their places, because answers may need them.
"""

from __future__ import annotations

import ast
import copy
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import nbformat
from nbformat import NotebookNode
from nbgrader.preprocessors import ClearSolutions, LockCells
from nbgrader.utils import compute_checksum
from traitlets.config import Config

from grading.receive import Ungradable
from grading.wording import writable

# nbgrader cuts at these words, wherever they stand; a student's own would make it cut, or stop, elsewhere
_MARKER = re.compile(r"(BEGIN|END) (HIDDEN TESTS|SOLUTION|MARK SCHEME)")
# Nobody needs more; and a page of feedback, which shows all of it in colours, stays small
_MOST_TEXT = 100_000  # characters of a student's, in all
_MOST_CELLS = 300  # cells of a student's own
# what a browser would take for HTML; "a<b" in a formula or in prose reads the same with a space after it
_TAG = re.compile(r"<(?=[a-zA-Z/!?])")
# the same for links to anything but pages: `javascript:` has many spellings
_LINK = re.compile(r"\](?=[(:](?!\s*https?://))")


@dataclass(frozen=True)
class Transplanted:
    """The notebook to execute, and what an instructor may want to know about the one that was handed in."""

    notebook: NotebookNode
    notes: tuple[str, ...]


@lru_cache(maxsize=16)
def _template(path: Path, changed: int, stub: str, text_stub: str) -> NotebookNode:
    notebook = nbformat.read(path, as_version=4)
    config = Config({"ClearSolutions": {"code_stub": {"python": stub}, "text_stub": text_stub}})
    resources: dict[str, Any] = {}
    for step in (LockCells, ClearSolutions):
        notebook, resources = step(config=config).preprocess(notebook, resources)
    for cell in notebook.cells:
        meta = cell.metadata.get("nbgrader")
        cell.metadata = NotebookNode(nbgrader=meta) if meta else NotebookNode()
        if meta and (meta.get("grade") or meta.get("solution") or meta.get("locked")):
            meta["checksum"] = compute_checksum(cell)  # of the stub: nbgrader gives an untouched essay 0
    return notebook


def template(path: Path, config: Config | None = None) -> NotebookNode:
    """The instructor's notebook at `path` with its hidden tests and without its solutions; a copy of your own.

    config: nbgrader's, for the stubs that stand where solutions were cut out.
    """
    stubs = ClearSolutions(config=config)
    made = _template(path, path.stat().st_mtime_ns, stubs.code_stub["python"], stubs.text_stub)
    return copy.deepcopy(made)


def transplant(submission: NotebookNode, fresh: NotebookNode) -> Transplanted:
    """Fill `fresh` (a `template`) with the answers of a submission, and return it. Raises Ungradable."""
    places = {_grade_id(cell): cell for cell in fresh.cells if _grade_id(cell)}
    answers = {name for name, cell in places.items() if cell.metadata.nbgrader.get("solution")}
    theirs = [cell for cell in submission.cells if isinstance(cell, dict) and isinstance(_source(cell), str)]
    names = _recognise(theirs, places, answers)
    last = {name: index for index, name in enumerate(names) if name}
    extra: dict[str | None, list[NotebookNode]] = {}
    anchor, notes = None, []
    for index, (cell, name) in enumerate(zip(theirs, names, strict=True)):
        if name in answers and last[name] == index:
            places[name].source = _cleaned(_source(cell), places[name].cell_type)
        elif name in places and name not in answers:
            if cell.get("cell_type") == "code" and _source(cell).strip() != _released(places[name]).strip():
                notes.append(f"cell {name} was changed: the instructor's stands in its place")
        elif cell.get("cell_type") == "code" and _source(cell).strip():
            # an own cell, or an earlier copy of an answer: in a kernel it would have run here, too
            extra.setdefault(anchor, []).append(_extra_cell(_source(cell)))
        if name in places:
            anchor = name
    notes += [f"answer cell {name} was missing" for name in sorted(answers - set(names))]
    own = sum(map(len, extra.values()))
    fresh.cells = _with_extra(fresh.cells, extra)
    text = sum(len(c.source) for c in fresh.cells if _grade_id(c) in answers or not _grade_id(c))
    if own > _MOST_CELLS or text > _MOST_TEXT:
        raise Ungradable(
            f"it has {own} cells of its own and {text:,} characters in cells and answers; {_MOST_CELLS} and "
            f"{_MOST_TEXT:,} are allowed: take out what no answer needs, and hand it in again"
        )
    return Transplanted(fresh, tuple(dict.fromkeys(notes)))


def _grade_id(cell: Any) -> str | None:
    meta = cell.get("metadata")
    meta = meta.get("nbgrader") if isinstance(meta, dict) else None
    name = meta.get("grade_id") if isinstance(meta, dict) else None
    return name if isinstance(name, str) else None


def _source(cell: NotebookNode) -> str:
    source = cell.get("source", "")
    source = "".join(map(str, source)) if isinstance(source, list) else source
    return writable(source) if isinstance(source, str) else source


def _recognise(
    theirs: list[NotebookNode], places: dict[str, NotebookNode], answers: set[str]
) -> list[str | None]:
    """For each cell the name of the place it belongs to: by its grade_id, by its cell id, by what it defines."""
    names = [_grade_id(cell) for cell in theirs]
    names = [name if name in places else None for name in names]
    for index, cell in enumerate(theirs):
        # ids follow from grade_ids, and survive where an editor strips metadata
        if names[index] is None and cell.get("id") in places and cell["id"] not in names:
            names[index] = cell["id"]
    missing, left = answers - set(names), _MOST_TEXT  # whoever has more of their own is told so later
    for index, cell in enumerate(theirs):
        if names[index] is None and missing and (left := left - len(_source(cell))) >= 0:
            found = missing & _defined(_source(cell))
            names[index] = min(found, default=None)  # the last one counts, as it would in a kernel
    return names


def _defined(source: str) -> set[str]:
    """The functions, classes and variables that a cell defines at its top level."""
    try:
        body = ast.parse(source).body
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return set()
    return set(_names(body))


def _names(body: list[ast.stmt]) -> Iterator[str]:
    for node in body:
        if isinstance(node, ast.FunctionDef | ast.ClassDef):
            yield node.name
        elif isinstance(node, ast.Assign):
            yield from (target.id for target in node.targets if isinstance(target, ast.Name))


def _cleaned(source: str, kind: str) -> str:
    source = _MARKER.sub(r"\1-\2", source)
    return _LINK.sub("] ", _TAG.sub("< ", source)) if kind == "markdown" else source


def _released(cell: NotebookNode) -> str:
    """What stood in a locked cell when it was handed out."""
    return re.sub(
        r"^[ \t]*### BEGIN HIDDEN TESTS.*?### END HIDDEN TESTS[ \t]*\n?",
        "",
        cell.source,
        flags=re.MULTILINE | re.DOTALL,
    )


def _extra_cell(source: str) -> NotebookNode:
    cell = nbformat.v4.new_code_cell(_cleaned(source, "code"))
    return cell


def _with_extra(cells: list[NotebookNode], extra: dict[str | None, list[NotebookNode]]) -> list[NotebookNode]:
    """The cells, with a student's own after those that they followed."""
    merged = extra.get(None, [])[:]
    for cell in cells:
        merged.append(cell)
        if name := _grade_id(cell):
            merged += extra.get(name, [])
    own = [cell for group in extra.values() for cell in group]
    for number, cell in enumerate(own, 1):
        cell["id"] = f"extra-{number}"  # not a random one, so that a second run gives the same file
    return merged
