"""The lines of an instructor's notebook that no student and no reader may ever see."""

import re

import nbformat
from conftest import ROOT

# What nbgrader cuts out of the students' version
HIDDEN = re.compile(r"### BEGIN HIDDEN TESTS(.*?)### END HIDDEN TESTS", re.DOTALL)
SOLUTION = re.compile(r"### BEGIN SOLUTION(.*?)### END SOLUTION", re.DOTALL)
MARK_SCHEME = re.compile(r"=== BEGIN MARK SCHEME ===(.*?)=== END MARK SCHEME ===", re.DOTALL)


def instructor_lines(assignment: str, solutions: bool = True) -> set[str]:
    """Lines of hidden tests, mark schemes and (if asked) solutions that stand nowhere in the open.

    Lines under 30 characters say too little to be a leak and occur by chance (`import numpy as np`).
    """
    path = ROOT / "solutions" / assignment / f"{assignment}.ipynb"
    sources = [cell.source for cell in nbformat.read(path, as_version=4).cells]
    cut = [HIDDEN, MARK_SCHEME] + [SOLUTION] * solutions
    secret, open_text = [], []
    for source in sources:
        for pattern in cut:
            secret += [line.strip() for part in pattern.findall(source) for line in part.splitlines()]
        for pattern in (HIDDEN, MARK_SCHEME, SOLUTION):
            source = pattern.sub("", source)
        open_text.append(source)
    visible = "\n".join(open_text)
    return {line for line in secret if len(line) >= 30 and line not in visible}
