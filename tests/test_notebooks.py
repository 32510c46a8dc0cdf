"""What every chapter promises about its cells. That they still print what they printed is nbval's part."""

import collections
import re
import subprocess

import nbformat
import pytest
from conftest import ROOT

CHAPTERS = sorted((ROOT / "book").glob("*.ipynb"))
IGNORED = "nbval-ignore-output"


def read(path):
    return nbformat.read(path, as_version=4)


def code_cells(notebook):
    return [cell for cell in notebook.cells if cell.cell_type == "code" and cell.source.strip()]


def lines(cell):
    return [line for line in cell.source.splitlines() if line.strip()]


def tags(cell):
    return cell.metadata.get("tags", [])


chapters = pytest.mark.parametrize("path", CHAPTERS, ids=lambda path: path.stem)


def test_there_are_chapters():
    assert CHAPTERS, "no notebook in book/: every other check here would pass on nothing"


@chapters
def test_stored_as_one_clean_run_leaves_it(path):
    notebook = read(path)
    counts = [cell.execution_count for cell in notebook.cells if cell.cell_type == "code"]
    assert counts == list(range(1, len(counts) + 1)), "not run once from top to bottom: `make notebooks`"
    assert set(notebook.metadata) == {"kernelspec", "language_info"}
    assert notebook.metadata.kernelspec.name == "python3"
    assert set(notebook.metadata.language_info) == {"name"}
    ids = [cell.id for cell in notebook.cells]
    assert not [i for i, n in collections.Counter(ids).items() if n > 1], "cell ids must be unique"
    for cell in notebook.cells:
        assert set(cell.metadata) <= {"tags", "mystnb"}, (cell.id, dict(cell.metadata))


@chapters
def test_nothing_on_stderr_and_no_error(path):
    for cell in code_cells(read(path)):
        for output in cell.outputs:
            assert output.output_type != "error", f"{cell.id} stores an error"
            assert output.get("name") != "stderr", f"{cell.id} stores output to stderr: {output.text}"


@chapters
def test_outputs_do_not_depend_on_the_machine(path):
    for cell in code_cells(read(path)):
        text = "".join(
            str(output.get("text", "")) + str(output.get("data", {}).get("text/plain", ""))
            for output in cell.outputs
        )
        for pattern in (r"0x[0-9a-f]{6,}", r"grad_fn=", r"/home/|/root/|/tmp/", r"\d+(\.\d+)? ms\b"):
            assert not re.search(pattern, text), f"{cell.id} prints {pattern!r}"


@chapters
def test_seeds_stand_beside_random_calls(path):
    """Torch's global generator is seeded in the cell that draws from it; NumPy's is never used."""
    draws = re.compile(r"torch\.(randn|rand|randint|randperm|normal|multinomial|bernoulli)\(|nn\.Linear\(")
    for cell in code_cells(read(path)):
        assert not re.search(r"np\.random\.(rand|randn|seed|normal|choice|uniform)\b", cell.source), cell.id
        if draws.search(cell.source) and "def " not in cell.source and "class " not in cell.source:
            assert re.search(r"manual_seed|generator=", cell.source), f"{cell.id} draws without a seed"


@chapters
def test_cells_are_short(path, capsys):
    notebook = read(path)
    lengths = [len(lines(cell)) for cell in code_cells(notebook)]
    words = sum(len(cell.source.split()) for cell in notebook.cells if cell.cell_type == "markdown")
    short = sum(length <= 10 for length in lengths) / len(lengths)
    spread = f"{min(lengths)}–{max(lengths)} lines, {short:.0%} at most 10"
    with capsys.disabled():
        print(
            f"\n{path.stem}: {len(lengths)} cells, {spread}, {words / len(lengths):.0f} words a cell", end=" "
        )
    assert max(lengths) <= 25
    assert short >= 0.80
    for cell in code_cells(notebook):
        for line in cell.source.splitlines():
            assert len(line) <= 79, f"{cell.id} would scroll sideways: {line}"


@chapters
def test_exempt_cells_are_few_and_say_why(path):
    cells = code_cells(read(path))
    exempt = [cell for cell in cells if IGNORED in tags(cell)]
    assert len(exempt) <= 0.02 * len(cells), [cell.id for cell in exempt]
    for cell in exempt:
        assert "#" in cell.source, f"{cell.id}: say in a comment why its output is not compared"
        assert "assert" in cells[cells.index(cell) + 1].source, f"{cell.id} is not followed by an assert"


@chapters
def test_every_figure_has_alt_text_caption_and_numbers(path):
    cells = code_cells(read(path))
    figures = [
        cell for cell in cells if any("image/png" in output.get("data", {}) for output in cell.outputs)
    ]
    if path.stem[:2].isdigit():  # a chapter, not a page beside the chapters
        assert len(figures) >= 3
    for cell in figures:
        mystnb = cell.metadata.get("mystnb", {})
        alt = mystnb.get("image", {}).get("alt", "")
        assert len(alt.split()) >= 8, f"{cell.id}: the alt text must carry the figure's message"
        assert mystnb.get("figure", {}).get("caption") and mystnb["figure"].get("name"), cell.id
        after = cells[cells.index(cell) + 1]
        assert any("text" in output for output in after.outputs), (
            f"{cell.id}: nbval does not compare pictures, so the next cell must print the numbers it shows"
        )


@chapters
def test_spelling(path, tmp_path):
    prose = "\n\n".join(cell.source for cell in read(path).cells if cell.cell_type == "markdown")
    (tmp_path / f"{path.stem}.md").write_text(prose)
    found = subprocess.run(["codespell", str(tmp_path)], capture_output=True, text=True, check=False)
    assert found.returncode == 0, found.stdout
