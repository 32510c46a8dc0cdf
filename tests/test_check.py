"""`python -m grading check`: the same marks as nbgrader, for whatever became of the file, and no secrets."""

import copy
import json
import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import nbformat
import pytest
from conftest import ROOT
from nbformat.v4 import new_code_cell, new_markdown_cell
from secrets_of import instructor_lines

from grading import assignment as course
from grading import bank, check, nbgrader_run, own_notebook

NAME = "02-stability"
HELPERS = "def shifted(z, axis):\n    z = np.asarray(z, dtype=float)\n    return z - z.max(axis=axis, keepdims=True)"


@pytest.fixture(scope="module")
def release():
    return nbformat.read(course.release_path(NAME), as_version=4)


@pytest.fixture(scope="module")
def solved(release):
    """The released notebook with the instructor's answers."""
    items = course.read(course.source_path(NAME)).items.values()
    return course.fill(release, {item.name: item.source for item in items})


def place(notebook, grade_id):
    """The index of a cell."""
    return [course.grade_id(cell) for cell in notebook.cells].index(grade_id)


def with_answer(notebook, item, code):
    return course.fill(notebook, {item: code})


def marks(notebook, tmp_path, name="mine.ipynb"):
    """Marks by item, the notes and the whole result."""
    path = tmp_path / name
    nbformat.write(notebook, path)
    result = check.grade(own_notebook.read(path), tmp_path)
    return {item.name: item.got for item in result.items}, "\n".join(result.notes), result


def run(*arguments, cwd=ROOT):
    command = [sys.executable, "-m", "grading", "check", *map(str, arguments)]
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    return subprocess.run(command, cwd=cwd, env=environment, capture_output=True, text=True, check=False)


# --- the same marks ----------------------------------------------------------------------------------------


def students(release, solved):
    """Notebooks as students leave them, with what is odd about each; the bank's mixed ones among them."""
    answers = bank.read_answers(course.read(course.source_path(NAME)))
    found = {
        who: course.fill(release, {item: answer.code for item, answer in chosen.items()})
        for who, chosen in bank.mixed(answers, 4).items()
    }

    shared = with_answer(
        solved,
        "softmax",
        "def softmax(z, axis=-1):\n    e = np.exp(shifted(z, axis))\n    return e / e.sum(axis, keepdims=True)",
    )
    shared.cells.insert(place(shared, "softmax"), new_code_cell("%matplotlib inline\n!true\n" + HELPERS))
    shared.cells.insert(
        place(shared, "softmax--visible"), new_code_cell("?softmax\n%time w = softmax([1, 2])")
    )
    shared.cells.append(new_code_cell("%%time\ndef logsumexp(z, axis=-1):\n    return 42"))  # after its tests
    shared.cells.append(new_code_cell("%%bash\nthis is no python"))
    found["shared"] = shared

    spoiled = copy.deepcopy(solved)  # a cell of the student's own, before the tests, spoils log_softmax
    spoiled.cells.insert(place(spoiled, "log_softmax--rows"), new_code_cell("del log_softmax"))
    spoiled.cells.insert(place(spoiled, "logsumexp--inputs"), new_code_cell("def logsumexp(z): return 0"))
    found["spoiled"] = spoiled

    edited = copy.deepcopy(solved)
    edited.cells[place(edited, "setup")].source = "import this_is_not_installed"
    for cell in edited.cells:
        if cell.metadata.nbgrader["grade"] and cell.cell_type == "code":
            cell.source = "pass"
    answer = edited.cells[place(edited, "softmax")]
    edited.cells[place(edited, "softmax")] = new_markdown_cell(answer.source, metadata=answer.metadata)
    found["edited"] = edited
    found["untouched"] = release
    return found


def test_marks_equal_nbgraders(release, solved, tmp_path):
    """Mixed answers, helper cells, magics, later definitions, edited cells: item by item."""
    handed_in = students(release, solved)
    directory = tmp_path / "course"
    directory.mkdir()
    nbgrader_run.set_up(directory, NAME)
    for who, notebook in handed_in.items():
        nbgrader_run.hand_in(directory, who, NAME, notebook)
    nbgrader_run.nbgrader(directory, "autograde", NAME)
    theirs = nbgrader_run.marks(directory, NAME)
    assignment = course.read(course.source_path(NAME))
    for who in handed_in:
        path = directory / "submitted" / who / NAME / f"{NAME}.ipynb"
        ours = check.grade(own_notebook.read(path), tmp_path)
        want = {
            item.name: sum(theirs[who][cell.id] for cell in item.cells) for item in assignment.items.values()
        }
        assert {item.name: item.got for item in ours.items} == want, who
    assert 0 < sum(theirs["spoiled"][cell] or 0 for cell in assignment.cells) < 20


def test_the_solution_gets_everything_and_nothing_is_said(tmp_path, solved):
    got, notes, result = marks(solved, tmp_path)
    assert sum(got.values()) == result.points == 20 and not notes
    assert not [lost for item in result.items for lost in item.lost]


# --- what may become of a notebook ---------------------------------------------------------------------------


def test_deleted_and_edited_cells_are_told_and_their_tests_run_all_the_same(tmp_path, solved):
    notebook = copy.deepcopy(solved)
    for name in ("softmax--inputs", "softmax--visible"):
        notebook.cells[place(notebook, name)].source = "pass"
    gone = {"setup", "softmax--rows", "softmax--range", "masked_softmax"}
    notebook.cells = [cell for cell in notebook.cells if course.grade_id(cell) not in gone]
    got, notes, _ = marks(notebook, tmp_path)
    assert got == {"softmax": 4, "logsumexp": 4, "log_softmax": 4, "masked_softmax": 0, "OnlineSoftmax": 4}
    assert "answer cell of `masked_softmax` is gone" in notes and "may not change: softmax--visible." in notes


def test_of_doubled_cells_the_last_counts(tmp_path, solved):
    notebook = copy.deepcopy(solved)
    twin = copy.deepcopy(notebook.cells[place(notebook, "softmax")])
    twin.id, twin.source = "twin", "def softmax(z, axis=-1):\n    return z"
    notebook.cells.insert(place(notebook, "softmax"), twin)
    got, notes, _ = marks(notebook, tmp_path)
    assert got["softmax"] == 4 and "`softmax` is there 2 times, in the cells 5 and 6" in notes
    notebook.cells.append(notebook.cells.pop(place(notebook, "softmax")))  # the wrong one is the last now
    assert marks(notebook, tmp_path)[0]["softmax"] < 4


def test_lost_marks_are_made_up_for_by_cell_ids(tmp_path, solved):
    notebook = copy.deepcopy(solved)
    for cell in notebook.cells:
        cell.metadata = {}
    got, notes, _ = marks(notebook, tmp_path)
    assert sum(got.values()) == 20 and "lost the mark" in notes
    for cell in notebook.cells:
        cell.id = f"x{cell.id}".replace("_", "-")
    nbformat.write(notebook, tmp_path / "mine.ipynb")
    with pytest.raises(own_notebook.Unusable, match="none of its"):
        own_notebook.read(tmp_path / "mine.ipynb")
    found = own_notebook.read(tmp_path / "mine.ipynb", NAME)  # by what the cells define
    assert check.grade(found, tmp_path).got == 20


def test_format_3_is_read(tmp_path, solved):
    path = tmp_path / "old.ipynb"
    nbformat.write(nbformat.convert(copy.deepcopy(solved), 3), path)
    found = own_notebook.read(path)
    assert sum(item.got for item in check.grade(found, tmp_path).items) == 20
    assert "old format 3" in found.notes[0]


def test_errors_of_answers_and_own_cells_are_told(tmp_path, solved):
    notebook = with_answer(solved, "softmax", "def softmax(z, axis=-1:\n    return z")
    notebook.cells.insert(place(notebook, "softmax"), new_code_cell("import my_tools_that_are_not_here"))
    got, notes, result = marks(notebook, tmp_path)
    assert got["softmax"] == 0 and got["logsumexp"] == 4
    assert "cell 5 (`import my_tools_that_are_not_here`) stops: ModuleNotFoundError" in notes
    assert "SyntaxError" in result.items[0].error
    (lost,) = result.items[0].lost
    assert lost.diagnosis == "general.missing" and lost.points == 4


def test_a_module_beside_the_notebook_is_found(tmp_path, solved):
    (tmp_path / "my_tools.py").write_text("import numpy as np\n" + HELPERS)
    notebook = with_answer(
        solved,
        "softmax",
        "from my_tools import shifted\n\ndef softmax(z, axis=-1):\n    e = np.exp(shifted(z, axis))\n    return e / e.sum(axis, keepdims=True)",
    )
    assert marks(notebook, tmp_path)[0]["softmax"] == 4


@pytest.mark.parametrize("end", ["os._exit(0)", "os.kill(os.getpid(), 9)", "exit()"])
def test_an_answer_that_ends_python_costs_itself_only(tmp_path, solved, end):
    notebook = with_answer(solved, "logsumexp", f"import os\ndef logsumexp(z, axis=-1): {end}")
    got, _, result = marks(notebook, tmp_path)
    assert got == {"softmax": 4, "logsumexp": 0, "log_softmax": 4, "masked_softmax": 4, "OnlineSoftmax": 4}
    assert result.items[1].lost


def test_loops_are_stopped(tmp_path, solved):
    """A loop that one kind of input falls into costs the cell that asks for it, and no other."""
    answer = course.read(course.source_path(NAME)).items["softmax"].source
    loop = "    while np.ndim(z) == 3: pass\n    z = np.asarray"
    path = tmp_path / "loop.ipynb"
    nbformat.write(with_answer(solved, "softmax", answer.replace("    z = np.asarray", loop)), path)
    result = check.grade(own_notebook.read(path), tmp_path, limit=4)
    (lost,) = result.items[0].lost
    assert lost.points == 0.5 and "loop that never ends" in lost.reason
    assert result.got == 19.5


def test_prints_and_windows_do_no_harm(tmp_path, solved, capfd):
    notebook = copy.deepcopy(solved)
    code = "import matplotlib.pyplot as plt\nplt.plot([1])\nplt.show()\nprint('x' * 100000)\ndisplay(1)"
    notebook.cells.insert(place(notebook, "softmax"), new_code_cell(code))
    got, notes, _ = marks(notebook, tmp_path)
    assert sum(got.values()) == 20 and not notes
    assert capfd.readouterr() == ("", "")


# --- what can't be graded ------------------------------------------------------------------------------------

BROKEN = {
    "nothing": (None, "no such file"),
    "folder": ("folder", "this is a folder"),
    "empty": (b"", "the file is empty"),
    "blank": (b" \n", "the file is empty"),
    "cut off": (b'{"cells": [\n  {"cell_type": "co', "damaged: it stops being a notebook, line 2"),
    "text": (b"def softmax(z): return z", "this is no notebook"),
    "web page": (b"<!DOCTYPE html><html></html>", "a web page"),
    "conflict": (b'{"cells": [\n<<<<<<< HEAD\n]}', "merge conflict in it, in line 2"),
    "binary": (b"PK\x03\x04\xff\xfe\x00", "not text in UTF-8"),
    "other json": (b'{"a": 1}', "no list of cells"),
    "a list": (b"[1, 2]", "no list of cells"),
    "no cells": (b'{"cells": [], "metadata": {}, "nbformat": 4, "nbformat_minor": 5}', "has no cells"),
    "odd cells": (b'{"cells": [1, null, {"source": 3}], "nbformat": 4}', "cell 3 holds something"),
    "odd marks": (
        b'{"cells": [{"cell_type": "code", "metadata": {"nbgrader": [1]}, "source": []}, {}], "nbformat": 4}',
        "none of its 2 cells belongs",
    ),
    "future": (b'{"cells": [{}], "nbformat": 5}', "format 5"),
    "no version": (b'{"cells": [{}]}', "format None"),
    "odd worksheets": (b'{"worksheets": [3], "nbformat": 3}', "format 3"),
    "name": ("name" * 100, "can't be read: File name too long"),
    "deep": (b'{"cells":' + b"[" * 100_000, "damaged"),
}


@pytest.mark.parametrize("case", BROKEN)
def test_what_can_not_be_graded_is_told_calmly(case, tmp_path, capsys):
    content, said = BROKEN[case]
    path = tmp_path / "mine.ipynb"
    if content == "folder":
        path.mkdir()
    elif case == "name":
        path = tmp_path / content
    elif content is not None:
        path.write_bytes(content)
    assert check.main([str(path)]) == 2
    printed = capsys.readouterr()
    assert said in " ".join(printed.err.split()) and "Traceback" not in printed.err
    assert max(map(len, printed.err.splitlines())) <= max(80, len(str(path)))
    assert check.main([str(path), "--json"]) == 2
    assert said in json.loads(capsys.readouterr().out)["error"]


def test_a_chapter_is_no_assignment(capsys):
    assert check.main([str(ROOT / "book" / f"{NAME}.ipynb")]) == 2
    assert "belongs to an assignment of this course" in " ".join(capsys.readouterr().err.split())


def test_a_doubt_about_the_assignment_is_settled_by_name_or_by_option(tmp_path):
    """`softmax` alone may belong to two assignments."""
    for name in ("01-twin", NAME):
        path = course.source_path(name, tmp_path)
        path.parent.mkdir(parents=True)
        path.write_bytes(course.source_path(NAME).read_bytes())
    cells = [own_notebook.Cell(1, "code", "", "softmax")]
    assert own_notebook.recognise(cells, Path(f"my {NAME} (1).ipynb"), tmp_path) == NAME
    with pytest.raises(own_notebook.Unusable, match="01-twin or 02-stability") as error:
        own_notebook.recognise(cells, Path("mine.ipynb"), tmp_path)
    assert "--assignment 01-twin" in error.value.remedy


# --- the command ---------------------------------------------------------------------------------------------


def test_command_in_another_folder_with_an_odd_name(tmp_path, release):
    """Two lost ideas of a mixed notebook, told in 80 columns; the file stays as it was."""
    code = (bank.ANSWERS / NAME / "softmax" / "global_max.py").read_text()
    path = tmp_path / "my näme (2).ipynb"
    nbformat.write(with_answer(release, "softmax", code), path)
    before = path.read_bytes()
    done = run(path.name, cwd=tmp_path)
    assert done.returncode == 1 and not done.stderr
    assert "without a sandbox" in " ".join(done.stdout.split())
    assert re.search(r"^softmax \.+ 3 of 4$", done.stdout, re.MULTILINE)
    assert "[stability.global-max]" in done.stdout and "read:     “One maximum per row”" in done.stdout
    assert "02-stability: 3 of 20 points" in done.stdout
    assert max(map(len, done.stdout.splitlines())) <= 80
    assert path.read_bytes() == before and [inside.name for inside in tmp_path.iterdir()] == [path.name]


def test_exit_status_and_json(tmp_path, solved):
    path = tmp_path / "mine.ipynb"
    nbformat.write(solved, path)
    done = run(path, "--json")
    told = json.loads(done.stdout)
    assert done.returncode == 0 and (told["points"], told["of"]) == (20, 20)
    assert told["essays"] == {"essay": {"of": 5, "written": False}}


def test_nothing_of_the_instructor_is_told(tmp_path, release, capsys):
    """Of 40 mixed notebooks no report holds a line of the hidden tests or of the solution."""
    answers = [a for a in bank.read_answers(course.read(course.source_path(NAME))) if not a.right]
    secret = instructor_lines(NAME)
    for who, chosen in list(bank.mixed(answers, 40).items())[::5]:
        notebook = course.fill(release, {item: answer.code for item, answer in chosen.items()})
        result = marks(notebook, tmp_path, f"{who}.ipynb")[2]
        text = "\n".join(check.report(result)) + json.dumps(check.as_data(result))
        assert not [line for line in secret if line in text]
        assert max(map(len, "\n".join(check.report(result)).splitlines())) <= 80


def test_an_error_of_the_test_itself_shows_no_input(tmp_path, solved):
    notebook = copy.deepcopy(solved)
    spoiler = "import numpy\ndef array(*a, **k): raise ValueError(f'secret {a}')\nnumpy.array = array"
    notebook.cells.insert(place(notebook, "softmax"), new_code_cell(spoiler))
    _, _, result = marks(notebook, tmp_path)
    text = "\n".join(check.report(result))
    assert "The test itself stopped with ValueError" in " ".join(text.split()) and "secret" not in text


def test_the_sample_essay_is_shown_to_those_who_wrote_one(tmp_path, solved, capsys):
    path = tmp_path / "mine.ipynb"
    nbformat.write(solved, path)
    assert check.main([str(path), "--essay"]) == 1
    assert "Write yours first" in capsys.readouterr().out
    solved = copy.deepcopy(solved)
    solved.cells[place(solved, "essay")] = new_markdown_cell(
        "Softmax is shift invariant.", metadata=solved.cells[place(solved, "essay")].metadata
    )
    nbformat.write(solved, path)
    assert check.main([str(path), "--essay"]) == 0
    printed = capsys.readouterr().out
    assert "How it is marked" in printed and "**Triage.**" in printed
    assert "def " not in printed and "BEGIN" not in printed


def test_ctrl_c_ends_it_at_once(tmp_path, solved):
    path = tmp_path / "loop.ipynb"
    nbformat.write(with_answer(solved, "softmax", "def softmax(z, axis=-1):\n    while True: pass"), path)
    command = [sys.executable, "-m", "grading", "check", str(path)]
    with (tmp_path / "said").open("w") as said:
        started = subprocess.Popen(
            command,
            cwd=ROOT,
            stdout=subprocess.PIPE,
            stderr=said,
            text=True,
            start_new_session=True,  # Ctrl-C goes to all processes of a terminal's group, but not to pytest
        )
    assert "Running" in started.stdout.readline()
    os.killpg(started.pid, signal.SIGINT)
    assert started.wait(timeout=30) == 130
    assert (tmp_path / "said").read_text().endswith("Stopped.\n")
