"""The students' notebooks: made from the instructor's, complete, and silent about the hidden tests."""

import re
import shutil
import subprocess

import nbformat
import pytest
from conftest import ROOT
from nbclient import NotebookClient
from secrets_of import instructor_lines

ASSIGNMENTS = sorted(path.parent.name for path in (ROOT / "solutions").glob("*/*.ipynb"))
assignments = pytest.mark.parametrize("assignment", ASSIGNMENTS)


def released(assignment):
    return nbformat.read(ROOT / "exercises" / assignment / f"{assignment}.ipynb", as_version=4)


def test_there_are_assignments():
    assert ASSIGNMENTS
    assert ASSIGNMENTS == sorted(path.name for path in (ROOT / "exercises").iterdir() if path.is_dir())


@assignments
def test_exercises_are_what_solutions_generate(assignment, tmp_path):
    shutil.copy(ROOT / "nbgrader_config.py", tmp_path)
    shutil.copytree(ROOT / "solutions" / assignment, tmp_path / "solutions" / assignment)
    command = ["nbgrader", "generate_assignment", assignment, "--log-level=WARN"]
    subprocess.run(command, cwd=tmp_path, check=True)
    fresh, stored = tmp_path / "exercises" / assignment, ROOT / "exercises" / assignment
    assert sorted(p.name for p in fresh.iterdir()) == sorted(
        p.name for p in stored.iterdir() if not p.name.startswith(".")
    )
    for path in fresh.iterdir():
        assert path.read_bytes() == (stored / path.name).read_bytes(), (
            f"exercises/{assignment}/{path.name} is not what solutions/ generates: "
            "edit solutions/ and run `make release`, never edit exercises/"
        )


@assignments
def test_nothing_of_the_instructor_is_released(assignment):
    text = "\n".join(cell.source for cell in released(assignment).cells)
    secret = instructor_lines(assignment)
    assert len(secret) > 20, "found hardly any hidden line: does this check still read the notebook rightly?"
    assert not [line for line in secret if line in text]


@assignments
def test_untouched_notebook_runs_calmly(assignment):
    """Running all cells says what is still to do; no cell raises, nothing goes to stderr."""
    notebook = released(assignment)
    folder = ROOT / "exercises" / assignment  # with its data files
    NotebookClient(
        notebook, kernel_name="python3", timeout=120, resources={"metadata": {"path": str(folder)}}
    ).execute()
    printed = "".join(output.get("text", "") for cell in notebook.cells for output in cell.get("outputs", []))
    names = {output.get("name") for cell in notebook.cells for output in cell.get("outputs", [])}
    assert "stderr" not in names
    items = [
        cell.metadata.nbgrader.grade_id
        for cell in notebook.cells
        if cell.cell_type == "code" and cell.metadata.get("nbgrader", {}).get("solution")
    ]
    assert items
    for item in items:
        assert re.search(rf"\b{item}\b", printed), f"running all cells says nothing about {item}"


@assignments
def test_needs_nothing_but_numpy_and_torch(assignment):
    """A student has NumPy and torch (and matplotlib, which Colab has too), not this repository."""
    source = "\n".join(cell.source for cell in released(assignment).cells if cell.cell_type == "code")
    imported = {
        name.split(".")[0] for name in re.findall(r"^\s*(?:import|from)\s+([\w.]+)", source, re.MULTILINE)
    }
    assert imported <= {"numpy", "torch", "math", "matplotlib"}


def test_all_visible_checks_speak_through_the_same_function():
    """A notebook stands alone, so each carries `look`; they must not drift apart."""
    found = {}
    for assignment in ASSIGNMENTS:
        setup = next(cell.source for cell in released(assignment).cells if cell.id == "setup")
        found[assignment] = re.search(r"^def look\(.*?(?=^\S|\Z)", setup, re.MULTILINE | re.DOTALL)[0].strip()
    assert len(set(found.values())) == 1, found.keys()


@assignments
def test_solution_notebook_is_stored_stripped(assignment):
    notebook = nbformat.read(ROOT / "solutions" / assignment / f"{assignment}.ipynb", as_version=4)
    for cell in notebook.cells:
        assert not cell.get("outputs") and cell.get("execution_count") is None, cell.id
    ids = [cell.metadata.get("nbgrader", {}).get("grade_id", cell.id) for cell in notebook.cells]
    assert ids == [cell.id for cell in notebook.cells], (
        "a cell's id is its grade_id: ids stay when cells move"
    )
