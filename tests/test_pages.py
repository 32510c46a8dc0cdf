"""Pages in Markdown print numbers too: they must be those that a chapter's cell computed."""

import re

import nbformat
from conftest import ROOT


def test_thresholds_on_the_cheat_sheet_are_those_of_chapter_2():
    sheet = (ROOT / "book" / "cheat-sheet.md").read_text(encoding="utf-8")
    notebook = nbformat.read(ROOT / "book" / "02-stability.ipynb", as_version=4)
    (table,) = (cell for cell in notebook.cells if cell.id == "summary-table")
    computed = {}
    for line in table.outputs[0].text.splitlines():
        name, *values = line.split()
        if name in ("fp16", "bf16", "fp32", "fp64"):
            computed[name] = values
    assert len(computed) == 4
    for name, (overflow, underflow, silent, counting) in computed.items():
        row = re.search(rf"^\| {name} \|(.*)\|$", sheet, re.MULTILINE)[1].split("|")
        assert [cell.strip() for cell in row[:3]] == [overflow, underflow, silent]
        assert re.sub(r"[${}]", "", row[3]).strip() == counting


def test_the_schedule_has_the_minutes_that_each_chapter_states():
    stated = {}
    for path in sorted((ROOT / "book").glob("[0-9]*.ipynb")):
        text = "\n".join(cell.source for cell in nbformat.read(path, as_version=4).cells)
        (times,) = re.findall(
            r"^\*\*Time\*\*: about (\d+) minutes .* \*Going deeper\* is another (\d+)", text, re.MULTILINE
        )
        stated[f"{{doc}}`{path.stem}`"] = times
    assert len(stated) == 7
    stated["together"] = tuple(str(sum(map(int, column))) for column in zip(*stated.values(), strict=True))
    home = (ROOT / "book" / "index.md").read_text(encoding="utf-8")
    schedule = home.partition("(preface-schedule)=")[2].partition(")=")[0]
    rows = re.findall(r"^\| (\S+) \| (\d+) \| (\d+) \|$", schedule, re.MULTILINE)
    assert {name: tuple(times) for name, *times in rows} == stated


def test_the_map_in_contributing_names_every_module():
    text = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    package_map = text.partition("### The package `grading`")[2].partition("\n## ")[0]
    modules = {path.stem for path in (ROOT / "grading").rglob("*.py") if not path.stem.startswith("__")}
    named = set(re.findall(r"`(?:sandbox/)?(\w+)`", package_map))
    assert named == modules
