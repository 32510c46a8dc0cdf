"""The hidden tests are fair: right answers keep their points, wrong ones lose them for the reason they should."""

import json
import os
import re
import subprocess
import sys
from collections import Counter
from functools import cache
from pathlib import Path

import nbformat
import pytest
from conftest import ROOT, cannot_run

from grading import assignment as course
from grading import bank, runner
from grading.diagnosis import read_diagnoses
from grading.wording import vetted

ASSIGNMENTS = bank.assignments()
CELL_TO_MUTATE = {
    "02-stability": "softmax--range",
    "01-definition": "softmax_vjp--axes",
    "03-cross-entropy": "cross_entropy--range",
    "05-attention": "attention--values",
    "07-calibration": "nll--tiny",
    "04-temperature": "softmax_with_temperature--cold",
    "08-capstone": "generate--seed",
    "06-sigmoid-vs-softmax": "multilabel_predict--threshold",
}


TRAINS = {"08-capstone"}  # its bank trains models for minutes


@cache
def report(name: str, folder: Path) -> bank.Report:
    """The whole bank of one assignment, graded once for all tests of this file."""
    return bank.check(name, folder)


def pytest_generate_tests(metafunc):
    given = metafunc.config.getoption("--answers")
    folder = Path(given).resolve() if given else bank.ANSWERS
    if "answer" in metafunc.fixturenames:
        cases, ids = [], []
        for name in ASSIGNMENTS:
            for answer in bank.read_answers(course.read(course.source_path(name)), folder):
                cases.append((name, folder, answer))
                ids.append(f"{name}/{answer.id}")
        metafunc.parametrize(("name", "folder", "answer"), cases, ids=ids)
    elif "name" in metafunc.fixturenames:
        again = metafunc.function is test_same_marks_under_another_hash_seed
        marks = {name: pytest.mark.long for name in ASSIGNMENTS if again and name in TRAINS}
        metafunc.parametrize("name", [pytest.param(n, marks=marks.get(n, ())) for n in ASSIGNMENTS])


def test_answer(name, folder, answer):
    """One answer: its marks, the cell that must catch it, the diagnosis that it must get."""
    graded = report(name, folder).graded[answer.id]
    assert not bank.gaps(answer, graded)


def test_every_grade_cell_is_needed(name):
    assert report(name, bank.ANSWERS).dead == []


def test_untouched_notebook_earns_nothing(name):
    found = report(name, bank.ANSWERS)
    assert found.stub_marks == 0
    stubs = [graded for answer, graded in found.graded.items() if answer.endswith("/untouched")]
    for graded in stubs:
        assert {verdict.diagnosis for verdict in graded.verdicts.values()} == {"general.not-done"}


def test_bank_is_large_enough(name):
    """Per item three right answers beside the reference and four wrong ones; twelve wrong in all."""
    answers = report(name, bank.ANSWERS).answers
    right = Counter(answer.item for answer in answers if answer.right and answer.name != "reference")
    wrong = Counter(answer.item for answer in answers if not answer.right)
    for item in course.read(course.source_path(name)).items:
        assert right[item] >= 3 and wrong[item] >= 4, (item, right[item], wrong[item])
    assert wrong.total() >= 12


def test_messages_may_be_shown(name):
    """Few messages about the answers in the bank lose what came back to `vetted`."""
    found, shortened = 0, []
    for graded in report(name, bank.ANSWERS).graded.values():
        for cell, verdict in graded.verdicts.items():
            if told := re.search(r"^  returned: (.*)$", verdict.message, re.MULTILINE):
                found += 1
                shown = vetted(told[1], cell.partition("--")[0])
                shortened += [shown] if shown != told[1] else []
    assert found and len(shortened) < 0.1 * found, shortened


def test_points(name):
    """25 points an assignment, 5 of them by hand, and a point for doing without the library; the capstone 75 and 10."""
    assignment = course.read(course.source_path(name))
    automatic, manual = (65, 10) if name == "08-capstone" else (20, 5)
    assert (assignment.points, sum(assignment.manual.values())) == (automatic, manual)
    for cell in assignment.cells.values():
        assert cell.points in (0.25, 0.5, 0.75, 1, 1.25, 1.5, 1.75, 2), cell.id
        if cell.id.endswith("--own-work"):
            assert cell.points == 1


def test_same_marks_under_another_hash_seed(name):
    """A second process, another seed, tests beside the answers: every mark and every diagnosis is the same."""
    environment = os.environ | {"PYTHONHASHSEED": "4711", "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-m", "grading", "bank", "--assignment", name, "--json", "--beside"]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert done.stdout, done.stderr
    first = bank.as_data(report(name, bank.ANSWERS))
    assert json.loads(done.stdout)[name] == json.loads(json.dumps(first))


def test_nbgrader_gives_the_same_marks(name):
    """Through `nbgrader autograde`: a mix, one that calls the library, and one that prints and warns."""
    found = report(name, bank.ANSWERS)
    answers = found.answers
    if found.assignment.linked:  # a wrong answer spoils the others: one in each submission
        submissions = bank.mixed_one_by_one(answers, 2)
        assert bank.true_differences(found, submissions | {"untouched": {}}) == []
        return
    submissions = bank.mixed(answers, 2)
    submissions["untouched"] = {}
    submissions["library"] = {a.item: a for a in answers if a.diagnosis == "general.forbidden"}
    submissions["loud"] = {a.item: a for a in answers if a.name == "right_noisy"}
    assert bank.true_differences(found, submissions) == []


def test_a_check_that_is_taken_out_is_missed(name):
    """Take the overflow case, or any other, out of a cell, and some answer no longer gets what it must."""
    assignment = course.read(course.source_path(name))
    wrong = [answer for answer in bank.read_answers(assignment) if answer.caught_by]
    cell = assignment.cells[CELL_TO_MUTATE[name]]
    caught = [answer for answer in wrong if answer.caught_by == cell.id]
    for line, mutant in bank.without_each_check(cell):
        jobs = [bank.job(assignment, a.code, [mutant], bank.beside(assignment, a)) for a in caught]
        verdicts = [verdict[cell.id] for verdict in runner.run_all(jobs)]
        diagnoses = [verdict.diagnosis for verdict in verdicts]
        assert diagnoses != [answer.diagnosis for answer in caught], f"nobody misses {line}"


def test_visible_checks_agree_with_the_solution(name):
    """Run on the instructor's answers, the cells that teach say nothing but `right`."""
    notebook = nbformat.read(course.source_path(name), as_version=4)
    source = [course.without_markers(c.source) for c in notebook.cells if not_graded(c)]
    code = "\n\n".join(source)
    done = run(code, course.source_path(name).parent)
    assert done.returncode == 0, done.stderr
    assert done.stdout.count("  right: ") >= 3 * len(course.read(course.source_path(name)).items)
    assert "not yet" not in done.stdout and "still to do" not in done.stdout, done.stdout


def test_untouched_notebook_says_what_is_to_do(name):
    """All its cells, run one after the other: one calm line per item and no error outside grade cells."""
    notebook = nbformat.read(course.release_path(name), as_version=4)
    code = "\n\n".join(cell.source for cell in notebook.cells if not_graded(cell))
    done = run(code, course.release_path(name).parent)
    assert done.returncode == 0 and not done.stderr, done.stderr
    assert done.stdout.count("still to do") == len(course.read(course.source_path(name)).items)


def run(code: str, folder: Path) -> subprocess.CompletedProcess:
    """Run code in a folder, as a notebook runs in its own."""
    command = [sys.executable, "-c", code]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)


def not_graded(cell) -> bool:
    return cell.cell_type == "code" and not cell.metadata.nbgrader["grade"]


def test_cell_ids_follow_from_the_grade_ids(name):
    for path in (course.source_path(name), course.release_path(name)):
        notebook = nbformat.read(path, as_version=4)
        assert [cell.id for cell in notebook.cells] == [course.grade_id(cell) for cell in notebook.cells]


def test_diagnoses_are_used_and_point_into_the_book(name):
    """Every diagnosis of the chapter is given by some answer of the bank; its section is in the book."""
    given = {v.diagnosis for g in report(name, bank.ANSWERS).graded.values() for v in g.verdicts.values()}
    family = name.partition("-")[2] + "."
    of_chapter = {known: d for known, d in read_diagnoses().items() if known.startswith(family)}
    for known, diagnosis in of_chapter.items():
        if name != "08-capstone":  # it sends its readers to all chapters, and has none
            assert diagnosis.chapter == name, known
        if diagnosis.section:
            assert headings(diagnosis.chapter).get(diagnosis.section) == diagnosis.heading, known
    assert of_chapter.keys() - given == set(), "diagnoses that no answer of the bank gets"


@cache
def headings(chapter: str) -> dict[str, str]:
    """The labelled sections of a chapter: label to heading."""
    path = ROOT / "book" / f"{chapter}.ipynb"
    if not path.exists():
        cannot_run(f"no book/{chapter}.ipynb to look into")
    cells = nbformat.read(path, as_version=4).cells
    prose = "\n".join(cell.source for cell in cells if cell.cell_type == "markdown")
    return dict(re.findall(r"^\(([\w-]+)\)=\n+#+ (.+)$", prose, flags=re.MULTILINE))


def test_capstone_trains_with_the_cells_that_students_see():
    """grading/capstone.py and the notebook hold the same data readers, models and training loops."""
    ours = (ROOT / "grading" / "capstone.py").read_text(encoding="utf-8")
    notebook = nbformat.read(course.source_path("08-capstone"), as_version=4)
    cells = [cell for cell in notebook.cells if cell.id in ("setup-data", "setup-models")]
    assert len(cells) == 2
    for cell in cells:
        assert f"\n{cell.source}\n" in ours, f"{cell.id} differs from grading/capstone.py"


HOSTILE = {
    "loops": "def f():\n    while True: pass",
    "swallows": "def f():\n    while True:\n        try:\n            while True: pass\n        except BaseException: pass",
    "exits": "import os\ndef f(): os._exit(0)",
}


@pytest.mark.parametrize("code", HOSTILE.values(), ids=HOSTILE)
def test_hostile_answers_do_not_hang_the_run(code):
    tests = (("before", "1"), ("cell", "f()"), ("after", "1"))
    (verdicts,) = runner.run_all([runner.Job((code,), tests)], limit=0.5, patience=3)
    assert verdicts["before"].passed and not verdicts["cell"].passed
    fine, broken = runner.run_all([runner.Job((), (("a", "1"),)), runner.Job(("1/0",), (("a", "x"),))])
    assert fine["a"].passed and not broken["a"].passed


def test_answers_from_elsewhere(tmp_path, capsys):
    """A folder that nobody has labelled: one line of marks per answer, and the diagnoses."""
    solution = tmp_path / "stability" / "student1" / "solution.py"
    solution.parent.mkdir(parents=True)
    code = (bank.ANSWERS / "02-stability" / "softmax" / "global_max.py").read_text()
    solution.write_text(
        code + "\n\ndef logsumexp(z, axis=-1):\n    return np.logaddexp.reduce(z, axis=axis)\n"
    )
    assert bank.main(["--answers", str(tmp_path), "--assignment", "02-stability"]) == 0
    printed = capsys.readouterr().out
    assert "stability/student1: softmax 3  logsumexp 3.75" in printed
    assert "softmax--rows: stability.global-max" in printed
