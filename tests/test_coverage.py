"""Every topic of book/coverage.yml is taught where the file says it is."""

import re

import nbformat
import pytest
import yaml
from conftest import ROOT

TOPICS = yaml.safe_load((ROOT / "book" / "coverage.yml").read_text(encoding="utf-8"))
LABEL = re.compile(r"^\(([\w-]+)\)=\s*$", re.MULTILINE)


def sections(page: str) -> dict[str, str]:
    """Label to the text below it, up to the next label. Code counts: some topics are code."""
    path = ROOT / "book" / f"{page}.ipynb"
    if path.exists():
        text = "\n\n".join(cell.source for cell in nbformat.read(path, as_version=4).cells)
    else:
        text = path.with_suffix(".md").read_text(encoding="utf-8")
    parts = LABEL.split(text)
    return dict(zip(parts[1::2], parts[2::2], strict=True))


def folded(text: str) -> str:
    return " ".join(text.split())


def test_all_topics_are_there():
    assert list(TOPICS) == [f"T{n}" for n in range(1, 128)]


@pytest.mark.parametrize("key", TOPICS)
def test_topic_is_taught(key):
    row = TOPICS[key]
    found = sections(row["page"])
    assert row["anchor"] in found, f"{row['page']} has no section labelled {row['anchor']}"
    assert folded(row["phrase"]) in folded(found[row["anchor"]]), f"{key} {row['topic']}: {row['phrase']!r}"
