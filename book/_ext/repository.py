"""Point the repository, issue and launch buttons at the repository that publishes the book.

A fork's book must not send its readers to another repository. In GitHub Actions the address is
known; elsewhere BOOK_REPO_URL says it; without either there are no such buttons.
"""

import os

from sphinx.application import Sphinx
from sphinx.config import Config


def repository_url() -> str:
    """The repository's web address, or '' when nobody said it."""
    if url := os.environ.get("BOOK_REPO_URL", ""):
        return url.rstrip("/")
    if "GITHUB_SERVER_URL" in os.environ and "GITHUB_REPOSITORY" in os.environ:
        return f"{os.environ['GITHUB_SERVER_URL']}/{os.environ['GITHUB_REPOSITORY']}"
    return ""


def point_buttons(app: Sphinx, config: Config) -> None:
    options = config.html_theme_options
    url = repository_url()
    options["repository_url"] = url
    options["repository_branch"] = os.environ.get("BOOK_REPO_BRANCH", "main")
    options["path_to_docs"] = "book"
    options["use_repository_button"] = bool(url)
    options["use_issues_button"] = bool(url)
    if url:
        options.setdefault("launch_buttons", {})["colab_url"] = "https://colab.research.google.com"


def setup(app: Sphinx) -> dict:
    app.connect("config-inited", point_buttons)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
