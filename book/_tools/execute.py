"""Run chapters from top to bottom and store what they print: `make notebooks`.

A chapter is stored as one clean run leaves it: execution counts 1…n, no timing, no version of the
machine's Python, and nothing on stderr, because strict nbval compares all of it.
"""

import sys
from pathlib import Path

import nbformat
from nbclient import NotebookClient

SECONDS_PER_CELL = 120


def execute(path: Path) -> None:
    """Execute the notebook in place, in its own folder. Raises on an error or on output to stderr."""
    notebook = nbformat.read(path, as_version=4)
    NotebookClient(
        notebook,
        timeout=SECONDS_PER_CELL,
        kernel_name="python3",
        record_timing=False,
        coalesce_streams=True,  # else one cell's prints are split at random
        resources={"metadata": {"path": str(path.parent)}},
    ).execute()
    for cell in notebook.cells:
        for output in cell.get("outputs", []):
            if output.get("name") == "stderr":
                raise SystemExit(
                    f"{path}: the cell {cell.id!r} writes to stderr, which readers would see:\n{output.text}"
                    "Mend the cause, or catch the warning and print what it says."
                )
    notebook.metadata = {
        "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
        "language_info": {"name": "python"},
    }
    nbformat.write(notebook, path)


if __name__ == "__main__":
    for name in sys.argv[1:]:
        print(f"==> {name}", flush=True)
        execute(Path(name))
