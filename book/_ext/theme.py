"""What the theme needs on top of Jupyter Book's own keys.

Setting `html_theme_options` in `_config.yml` would wipe the launch and repository buttons that
Jupyter Book puts there, so the options are changed after it has set them.
"""

from sphinx.application import Sphinx
from sphinx.config import Config


def adjust_theme(app: Sphinx, config: Config) -> None:
    # sphinx-book-theme 1.3 on pydata-sphinx-theme 0.17 paints an empty bar with a second search box.
    config.html_theme_options.update(
        navbar_start=[], navbar_center=[], navbar_end=[], navbar_persistent=[], show_toc_level=2
    )
    # Without a default the theme's script logs an error on every page and then chooses this one.
    config.html_context.setdefault("default_mode", "auto")


def drop_thebe(app: Sphinx, pagename: str, template: str, context: dict, doctree) -> None:
    # Jupyter Book loads sphinx-thebe also when `thebe: false`; its script names another host, is
    # emitted twice and then fails with an error on every page.
    for kind in ("script_files", "css_files"):
        context[kind] = [file for file in context.get(kind, []) if "thebe" not in describe(file)]


def add_print_style(app: Sphinx, pagename: str, template: str, context: dict, doctree) -> None:
    if pagename == "cheat-sheet":
        app.add_css_file("../cheat-sheet.css")


def describe(file) -> str:
    """The name and the inline body of one of Sphinx's script or style sheet entries, in lower case."""
    return f"{getattr(file, 'filename', file)} {getattr(file, 'attributes', {}).get('body', '')}".lower()


def setup(app: Sphinx) -> dict:
    app.connect("config-inited", adjust_theme)
    app.connect("html-page-context", drop_thebe, priority=900)
    app.connect("html-page-context", add_print_style)
    app.add_css_file("../course.css")
    return {"parallel_read_safe": True, "parallel_write_safe": True}
