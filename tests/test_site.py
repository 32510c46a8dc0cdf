"""The built site: its links lead somewhere, it needs no other host, and it gives no hidden test away."""

import json
from functools import cache
from pathlib import Path
from urllib.parse import unquote, urlparse

import pytest
from bs4 import BeautifulSoup
from conftest import ROOT
from secrets_of import instructor_lines


@cache
def page(path: Path) -> BeautifulSoup:
    return BeautifulSoup(path.read_text(encoding="utf-8"), "html.parser")


@cache
def anchors(path: Path) -> set[str]:
    return {tag["id"] for tag in page(path).find_all(id=True)}


def pages(site: Path) -> list[Path]:
    found = sorted(site.glob("*.html"))
    assert len(found) >= 3
    return found


def test_local_links_lead_somewhere(site):
    broken = []
    for path in pages(site):
        for tag in page(path).find_all(["a", "link", "script", "img"]):
            link = tag.get("href") or tag.get("src") or ""
            target = urlparse(link)
            if target.scheme or target.netloc or not link:
                continue
            file = (path.parent / unquote(target.path)).resolve() if target.path else path
            if not file.exists():
                broken.append(f"{path.name}: {link}")
            elif tag.name == "a" and file.suffix == ".html" and target.fragment not in anchors(file) | {""}:
                broken.append(f"{path.name}: {link} (no such anchor)")
    assert not broken


def test_pages_need_no_other_host(site):
    foreign = []
    for path in pages(site):
        for tag in page(path).find_all(["script", "img", "iframe", "source", "link"]):
            link = tag.get("src") or (tag.get("href") if tag.get("rel") == ["stylesheet"] else "") or ""
            if urlparse(link).netloc:
                foreign.append(f"{path.name}: {link}")
    assert not foreign


def test_pictures_have_alt_text(site):
    for path in pages(site):
        for image in page(path).select("article img"):
            assert image.get("alt", "").strip(), f"{path.name}: {image.get('src')}"


def test_every_formula_was_rendered(site):
    for path in pages(site):
        for formula in page(path).select("article .math"):
            assert formula.select_one(".katex"), f"{path.name}: {formula.get_text()[:60]}"
            assert not formula.select_one(".katex-error"), f"{path.name}: {formula.get_text()[:60]}"


@pytest.mark.parametrize("assignment", sorted(p.parent.name for p in (ROOT / "solutions").glob("*/*.ipynb")))
def test_no_hidden_test_in_the_site(site, assignment):
    # a short line that says nothing of a check may stand in a chapter, too: `rng = np.random.default_rng(seed)`
    lines = instructor_lines(assignment, solutions=False)
    secret = {line for line in lines if len(line) >= 60 or "checks." in line or "given=" in line}
    assert len(secret) > 20
    leaks = []
    for path in site.rglob("*"):
        if path.suffix in {".html", ".js", ".txt", ".ipynb", ".md", ".json"} and "_static" not in path.parts:
            text = path.read_text(encoding="utf-8", errors="replace")
            if path.suffix == ".ipynb":
                text = "\n".join("".join(cell["source"]) for cell in json.loads(text)["cells"])
            elif path.suffix == ".html":
                text = BeautifulSoup(text, "html.parser").get_text()
            leaks += [f"{path.name}: {line}" for line in secret if line in text]
    assert not leaks
