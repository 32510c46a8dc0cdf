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
