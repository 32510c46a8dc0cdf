"""Stage 1: read what a student handed in, whatever it is. A broken file is ungradable with a reason, never a crash."""

from __future__ import annotations

import json
import stat
from pathlib import Path

import nbformat
import nbformat.reader
from nbformat import NotebookNode

LARGEST = 32 << 20  # bytes; our notebooks have 0.1 MB, with outputs and pictures perhaps 5


class Ungradable(Exception):
    """This submission can't be graded; the message says why and what the student can do."""


def read(path: Path, largest: int = LARGEST) -> tuple[NotebookNode, bytes]:
    """The submitted notebook, in the current format, and its bytes. Raises Ungradable."""
    content = read_bytes(path, largest)
    return parse(content), content


def read_bytes(path: Path, largest: int = LARGEST) -> bytes:
    """The bytes of a submitted file. Raises Ungradable for what is no plain file, or too large."""
    try:
        found = path.lstat()
    except OSError as error:
        raise Ungradable(f"the file can't be read ({error.strerror}): hand it in again") from None
    if stat.S_ISLNK(found.st_mode):
        raise Ungradable("it is a link, not a notebook: hand in the notebook itself")
    if not stat.S_ISREG(found.st_mode):
        raise Ungradable(
            "it is no file (a folder, perhaps, with the name of one): hand in the notebook itself"
        )
    if found.st_size > largest:
        raise Ungradable(
            f"it has {found.st_size >> 20} MB; {largest >> 20} are allowed: "
            "clear its outputs and pasted pictures, and hand it in again"
        )
    try:
        return path.read_bytes()
    except OSError as error:
        raise Ungradable(f"the file can't be read ({error.strerror}): hand it in again") from None


def parse(content: bytes) -> NotebookNode:
    """The notebook in these bytes. Raises Ungradable."""
    if not content.strip():
        raise Ungradable("the file is empty: hand it in again")
    try:
        text = content.decode("utf-8-sig")
        data = json.loads(text)
    except UnicodeDecodeError:
        raise Ungradable("it is not UTF-8 text: save it in Jupyter and hand it in again") from None
    except (ValueError, RecursionError):
        raise Ungradable(
            "it is no notebook (no valid JSON): save it in Jupyter and hand it in again"
        ) from None
    if not isinstance(data, dict) or not isinstance(data.get("nbformat"), int):
        raise Ungradable("it is no notebook: save it in Jupyter and hand it in again")
    try:
        notebook = nbformat.convert(nbformat.reader.reads(text), 4)
        cells = notebook.cells
    except Exception:  # noqa: BLE001 (nbformat raises whatever a broken notebook leads it into)
        raise Ungradable(
            "its format can't be converted: open it in Jupyter, save it, hand it in again"
        ) from None
    if not isinstance(cells, list):
        raise Ungradable("it has no list of cells: save it in Jupyter and hand it in again")
    return notebook
