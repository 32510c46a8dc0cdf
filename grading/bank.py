"""The answer bank: proof that the hidden tests are fair.

    python -m grading bank                               every assignment, every answer, in process
    python -m grading bank --assignment 02-stability     one of them
    python -m grading bank --true 4                      a sample also through `nbgrader autograde`
    python -m grading bank --cases                       also: is every single check needed?
    python -m grading bank --answers FOLDER              answers from elsewhere

`tests/answers/<assignment>/<item>/<name>.py` is one answer. It begins with what must happen to it:

    # /// answer
    # item = "softmax"
    # marks = 3.5
    # caught_by = "softmax--rows"
    # diagnosis = "stability.global-sum"
    # why = "sums over the whole batch"
    # ///

A right answer states its full marks and nothing else. FOLDER is laid out in the same way or, for answers
that nobody has labelled, as `<chapter>/<id>/solution.py` (`stability/…`, without the chapter's number). Such
a file holds one or more of the chapter's functions; the missing ones come from the reference, and the marks
of each are printed with the diagnoses.

In the fast mode each answer runs in a forked process of its own, and the cells of its item ask it from outside,
as in a class run (with --beside they run in its process, as where an instructor tries a solution). In the true mode it is put into the released notebook, and nbgrader grades that in a course directory of its own.
Where the reference answers call each other (the capstone), an answer has those of all other items beside it.
"""

from __future__ import annotations

import argparse
import ast
import json
import re
import sys
import time
import tomllib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

import nbformat

from grading import assignment as course
from grading.assignment import ROOT, Assignment, GradeCell
from grading.diagnosis import UnknownDiagnosis, diagnosis
from grading.runner import Job, Verdict, run_all, run_apart

ANSWERS = ROOT / "tests" / "answers"
_HEADER = re.compile(r"\A# /// answer\n((?:#.*\n)*?)# ///\n")
_KEYS = {"item", "marks", "caught_by", "diagnosis", "why"}


Run = Callable[[Sequence[Job]], list[dict[str, Verdict]]]


class BrokenAnswer(ValueError):
    """An answer file whose header is missing or contradicts the assignment."""


@dataclass(frozen=True)
class Answer:
    """One answer of the bank and what must happen to it; a wrong one has `caught_by`."""

    name: str
    item: str
    code: str
    marks: float
    caught_by: str | None = None
    diagnosis: str | None = None
    why: str | None = None

    @property
    def right(self) -> bool:
        return self.caught_by is None

    @property
    def id(self) -> str:
        return f"{self.item}/{self.name}"


@dataclass(frozen=True)
class Graded:
    """What happened to an answer: its marks, and the verdict of each grade cell."""

    marks: float
    verdicts: dict[str, Verdict]


@dataclass
class Report:
    """All about one assignment's bank. `gaps` is empty if the tests are fair."""

    assignment: Assignment
    answers: list[Answer]
    graded: dict[str, Graded]
    stub_marks: float
    dead: list[str]
    gaps: list[str] = field(default_factory=list)
    seconds: float = 0.0

    def lines(self) -> list[str]:
        right = [a for a in self.answers if a.right]
        wrong = [a for a in self.answers if not a.right]
        accepted = sum(self.graded[a.id].marks == a.marks for a in right)
        caught = sum(a.caught_by in failed(self.graded[a.id]) for a in wrong)
        named = sum(self.graded[a.id].verdicts[a.caught_by].diagnosis == a.diagnosis for a in wrong)
        return [
            f"{self.assignment.name}   ({len(self.answers)} answers in {self.seconds:.1f} s)",
            f"  right accepted         {accepted}/{len(right)}",
            f"  wrong caught           {caught}/{len(wrong)}",
            f"  diagnosed as intended  {named}/{len(wrong)}",
            f"  dead tests             {', '.join(self.dead) or 'none'}",
            f"  untouched notebook     {self.stub_marks:g} of {self.assignment.points:g}",
            *(f"  GAP {gap}" for gap in self.gaps),
        ]


def as_data(report: Report) -> dict[str, list]:
    """Marks and diagnosis of each cell that was lost, by answer; to compare two runs."""
    return {
        answer: [graded.marks, {cell: graded.verdicts[cell].diagnosis for cell in sorted(failed(graded))}]
        for answer, graded in report.graded.items()
    }


def failed(graded: Graded) -> set[str]:
    """The grade cells that gave no points."""
    return {cell for cell, verdict in graded.verdicts.items() if not verdict.passed}


# --- reading ---------------------------------------------------------------------------------------------


def assignments(root: Path = ROOT) -> list[str]:
    """The names of all assignments that have a folder of answers."""
    return sorted(
        path.parent.name for path in (root / "solutions").glob("*/*.ipynb") if path.parent.name == path.stem
    )


def read_answers(assignment: Assignment, folder: Path = ANSWERS) -> list[Answer]:
    """The labelled answers to `assignment`, and the instructor's own as `<item>/reference`.

    Raises BrokenAnswer, naming the file and what to mend.
    """
    found = [Answer("reference", t.name, t.source, t.points) for t in assignment.items.values()]
    for path in sorted((folder / assignment.name).glob("*/*.py")):
        where, text = path.relative_to(folder), path.read_text(encoding="utf-8")
        header = _HEADER.match(text)
        if header is None:
            raise BrokenAnswer(f"{where}: it must begin with a block `# /// answer` … `# ///`")
        data = tomllib.loads(re.sub(r"^# ?", "", header[1], flags=re.MULTILINE))
        if unknown := data.keys() - _KEYS:
            raise BrokenAnswer(f"{where}: unknown key {', '.join(sorted(unknown))}")
        answer = Answer(path.stem, code=text[header.end() :], **data)
        item = assignment.items.get(answer.item)
        if item is None or answer.item != path.parent.name:
            raise BrokenAnswer(f"{where}: item {answer.item!r} is not the folder's name, or no item")
        if answer.right and (answer.marks != item.points or answer.diagnosis or answer.why):
            raise BrokenAnswer(f"{where}: without `caught_by` it counts as right: full marks, nothing else")
        if not answer.right:
            if answer.caught_by not in {cell.id for cell in item.cells} or not answer.why:
                raise BrokenAnswer(
                    f"{where}: a wrong answer names a grade cell in `caught_by`, and says `why`"
                )
            if answer.marks >= item.points:
                raise BrokenAnswer(f"{where}: a wrong answer has less than full marks")
            try:
                diagnosis(answer.diagnosis or "")
            except UnknownDiagnosis as error:
                raise BrokenAnswer(f"{where}: {error}") from None
        found.append(answer)
    return found


def read_stubs(name: str, root: Path = ROOT) -> dict[str, str]:
    """The answer cells of the students' notebook as they are released, by item."""
    path = course.release_path(name, root)
    if not path.exists():
        raise FileNotFoundError(f"{path.relative_to(root)} is missing: run `make release`")
    return course.stubs(nbformat.read(path, as_version=4))


# --- fast mode -------------------------------------------------------------------------------------------


def grade(assignment: Assignment, answers: Sequence[Answer], run: Run = run_apart) -> dict[str, Graded]:
    """Grade each answer, with the cells of its item only; by the answers' ids."""
    jobs = [job(assignment, a.code, assignment.items[a.item].cells, beside(assignment, a)) for a in answers]
    graded = {}
    for answer, verdicts in zip(answers, run(jobs), strict=True):
        graded[answer.id] = _sum_up(assignment.items[answer.item].cells, verdicts)
    return graded


def job(assignment: Assignment, code: str, cells: Iterable[GradeCell], before: Sequence[str] = ()) -> Job:
    """What a child process has to run: the notebook's first cell, `before`, an answer's code, grade cells."""
    tests = tuple((cell.id, cell.source) for cell in cells)
    return Job((assignment.setup, *before, code), tests, assignment.folder)


def beside(assignment: Assignment, answer: Answer) -> list[str]:
    """The reference answers of the other items, where answers need them."""
    if not assignment.linked:
        return []
    return [item.source for item in assignment.items.values() if item.name != answer.item]


def _sum_up(cells: Iterable[GradeCell], verdicts: dict[str, Verdict]) -> Graded:
    return Graded(sum(cell.points for cell in cells if verdicts[cell.id].passed), verdicts)


def check(name: str, folder: Path = ANSWERS, root: Path = ROOT, run: Run = run_apart) -> Report:
    """Grade the whole bank of one assignment in the fast mode and list every gap."""
    began = time.monotonic()
    assignment = course.read(course.source_path(name, root))
    answers = read_answers(assignment, folder)
    stubs = [Answer("untouched", item, code, 0) for item, code in read_stubs(name, root).items()]
    graded = grade(assignment, [*answers, *stubs], run)
    stub_marks = sum(graded[stub.id].marks for stub in stubs)
    wrong = [answer for answer in answers if not answer.right]
    dead = [cell for cell in assignment.cells if not any(cell in failed(graded[a.id]) for a in wrong)]
    report = Report(assignment, answers, graded, stub_marks, dead)
    for answer in answers:
        report.gaps += gaps(answer, graded[answer.id])
    if folder.resolve() == root / "tests" / "answers":  # other folders need not cover every test
        report.gaps += [f"{cell}: no wrong answer fails it, so it tests nothing" for cell in dead]
    if stub_marks:
        report.gaps.append(f"the untouched notebook earns {stub_marks:g}")
    report.seconds = time.monotonic() - began
    return report


def gaps(answer: Answer, graded: Graded) -> list[str]:
    """What differs from what the answer's header says must happen."""
    found = []
    if graded.marks != answer.marks:
        lost = "; ".join(
            f"{cell} {graded.verdicts[cell].diagnosis or graded.verdicts[cell].message}"
            for cell in sorted(failed(graded))
        )
        found.append(
            f"{answer.id}: {graded.marks:g} marks instead of {answer.marks:g} (lost: {lost or 'none'})"
        )
    if answer.caught_by:
        verdict = graded.verdicts[answer.caught_by]
        if verdict.passed:
            found.append(f"{answer.id}: {answer.caught_by} must catch it and does not")
        elif verdict.diagnosis != answer.diagnosis:
            found.append(
                f"{answer.id}: diagnosed as {verdict.diagnosis}, not {answer.diagnosis}: {verdict.message}"
            )
    return found


def idle_checks(name: str, folder: Path = ANSWERS, root: Path = ROOT) -> list[str]:
    """Checks inside grade cells that could go without any answer of the bank noticing.

    Takes out each statement that calls `q.check…` (a loop counts as one) and grades all answers of the item
    with what is left. A check is idle if no answer's verdict or diagnosis changes.
    """
    assignment = course.read(course.source_path(name, root))
    answers = read_answers(assignment, folder)
    before = grade(assignment, answers, run_all)
    idle = []
    for item in assignment.items.values():
        of_item = [answer for answer in answers if answer.item == item.name]
        for cell in item.cells:
            for line, mutant in without_each_check(cell):
                jobs = [job(assignment, a.code, [mutant], beside(assignment, a)) for a in of_item]
                unnoticed = True
                for answer, after in zip(of_item, run_all(jobs), strict=True):
                    was = before[answer.id].verdicts[cell.id]
                    unnoticed &= (was.passed, was.diagnosis) == (
                        after[cell.id].passed,
                        after[cell.id].diagnosis,
                    )
                if unnoticed:
                    idle.append(f"{cell.id}: {line}")
    return idle


def without_each_check(cell: GradeCell) -> Iterable[tuple[str, GradeCell]]:
    """The cell without one of its checks, for each of them: (the check's first words, what is left)."""
    lines = cell.source.splitlines()
    function = next(node for node in ast.parse(cell.source).body if isinstance(node, ast.FunctionDef))
    for node in function.body:
        text = "\n".join(lines[node.lineno - 1 : node.end_lineno])
        if isinstance(node, ast.Expr | ast.For) and "q.check" in text:
            kept = [*lines[: node.lineno - 1], "    pass", *lines[node.end_lineno :]]
            yield " ".join(text.split())[:90], replace(cell, source="\n".join(kept))


# --- true mode -------------------------------------------------------------------------------------------


Submissions = dict[str, dict[str, Answer]]  # by student and item; an item that is missing stays as released


def mixed(answers: Sequence[Answer], count: int) -> Submissions:
    """`count` submissions with one answer per item each, spread evenly over the bank; all, if it is high."""
    by_item: dict[str, list[Answer]] = {}
    for answer in answers:
        by_item.setdefault(answer.item, []).append(answer)
    return {
        f"mixed{i:03}": {item: some[i * len(some) // count] for item, some in by_item.items()}
        for i in range(count)
    }


def mixed_one_by_one(answers: Sequence[Answer], count: int) -> Submissions:
    """`count` submissions with one answer of the bank each, spread evenly, and the reference for the other items."""
    reference = {answer.item: answer for answer in answers if answer.name == "reference"}
    others = [answer for answer in answers if answer.name != "reference"]
    chosen = [others[i * len(others) // count] for i in range(min(count, len(others)))]
    return {f"mixed{i:03}": reference | {answer.item: answer} for i, answer in enumerate(chosen)}


def true_differences(report: Report, submissions: Submissions, root: Path = ROOT) -> list[str]:
    """Grade the submissions through nbgrader; where the marks of a cell differ from the fast mode's."""
    from grading.nbgrader_run import autograde  # nbgrader takes its time to import

    codes = {who: {item: a.code for item, a in chosen.items()} for who, chosen in submissions.items()}
    marks = autograde(report.assignment.name, codes, root)
    differences = []
    for who, chosen in submissions.items():
        for item in report.assignment.items.values():
            answer = chosen.get(item.name)
            for cell in item.cells:
                passed = answer is not None and report.graded[answer.id].verdicts[cell.id].passed
                want, got = cell.points * passed, marks[who].get(cell.id)
                if got != want:
                    origin = answer.id if answer else "untouched"
                    differences.append(f"{cell.id} of {origin}: nbgrader gives {got}, the fast mode {want:g}")
    return differences


# --- answers that nobody has labelled --------------------------------------------------------------------


@dataclass(frozen=True)
class Foreign:
    """An answer from elsewhere: marks by item, and (cell, diagnosis or error) of each test it failed."""

    id: str
    marks: dict[str, float]
    lost: list[tuple[str, str]]


def grade_foreign(name: str, folder: Path, root: Path = ROOT) -> list[Foreign]:
    """Grade `<folder>/<chapter>/<id>/solution.py` for every id, on the items that the file defines."""
    assignment = course.read(course.source_path(name, root))
    chapter = name.partition("-")[2]
    paths = sorted((folder / chapter).glob("*/solution.py"))
    jobs, chosen = [], []
    for path in paths:
        code = path.read_text(encoding="utf-8")
        items = [item for item in assignment.items.values() if item.name in _defined(code)]
        items = items or list(assignment.items.values())  # broken code: it fails them all
        rest = [item.source for item in assignment.items.values() if item not in items]
        jobs.append(job(assignment, code, [cell for item in items for cell in item.cells], rest))
        chosen.append(items)
    found = []
    for path, items, verdicts in zip(paths, chosen, run_apart(jobs), strict=True):
        marks = {item.name: _sum_up(item.cells, verdicts).marks for item in items}
        lost = [(cell, v.diagnosis or v.message) for cell, v in verdicts.items() if not v.passed]
        found.append(Foreign(f"{chapter}/{path.parent.name}", marks, lost))
    return found


def _defined(code: str) -> set[str]:
    """The names that a file defines or assigns at its top level; none if it doesn't parse."""
    try:
        body = ast.parse(code).body
    except SyntaxError:
        return set()
    names = {node.name for node in body if isinstance(node, ast.FunctionDef | ast.ClassDef)}
    targets = [target for node in body if isinstance(node, ast.Assign) for target in node.targets]
    names |= {target.id for target in targets if isinstance(target, ast.Name)}
    for node in body:
        if isinstance(node, ast.ImportFrom | ast.Import):
            names |= {alias.asname or alias.name for alias in node.names}
    return names


# --- command line ----------------------------------------------------------------------------------------


def main(argv: Sequence[str] | None = None) -> int:
    """Print a report per assignment; 1 if there is a gap."""
    parser = argparse.ArgumentParser(prog="python -m grading bank", description=__doc__.splitlines()[0])
    parser.add_argument("--assignment", action="append", help="for example 02-stability; default: all")
    parser.add_argument(
        "--answers", type=Path, default=ANSWERS, metavar="FOLDER", help="default: tests/answers"
    )
    parser.add_argument(
        "--true", type=int, default=0, metavar="N", help="N mixed submissions through nbgrader"
    )
    parser.add_argument("--cases", action="store_true", help="look for checks that no answer needs (slow)")
    parser.add_argument("--beside", action="store_true", help="tests run in the answers' own processes")
    parser.add_argument("--json", action="store_true", help="print the marks of every answer as JSON")
    options = parser.parse_args(argv)
    if not options.answers.is_dir():
        parser.error(f"no folder {options.answers}")
    known = assignments()
    if unknown := set(options.assignment or ()) - set(known):
        parser.error(f"no assignment {', '.join(sorted(unknown))}; there are {', '.join(known)}")
    gaps_found, results = False, {}
    for name in options.assignment or known:
        foreign = grade_foreign(name, options.answers)
        for answer in foreign:
            items = "  ".join(f"{item} {marks:g}" for item, marks in answer.marks.items())
            print(f"{answer.id}: {items}", *(f"    {cell}: {why}" for cell, why in answer.lost), sep="\n")
        if foreign or (options.answers != ANSWERS and not (options.answers / name).is_dir()):
            continue
        report = check(name, options.answers, run=run_all if options.beside else run_apart)
        if options.true:
            mix = mixed_one_by_one if report.assignment.linked else mixed
            submissions = {"untouched": {}} | mix(report.answers, options.true)
            differences = true_differences(report, submissions)
            report.gaps += differences
        if options.cases:
            report.gaps += [f"idle check: {text}" for text in idle_checks(name, options.answers)]
        gaps_found |= bool(report.gaps)
        results[name] = as_data(report)
        if not options.json:
            print(*report.lines(), sep="\n")
            if options.true:
                print(
                    f"  through nbgrader       {len(submissions)} submissions, {len(differences)} differences"
                )
    if options.json:
        print(json.dumps(results, sort_keys=True))
    return int(gaps_found)


if __name__ == "__main__":
    sys.exit(main())
