"""Shared by all tests: where things lie, and the rule that CI skips nothing."""

import contextlib
import os
import shutil
from pathlib import Path

import psutil
import pytest

ROOT = Path(__file__).resolve().parent.parent


def pytest_addoption(parser):
    parser.addoption("--answers", help="a folder of answers to grade instead of tests/answers")


@pytest.fixture(scope="session")
def site() -> Path:
    """The built book; `make book` builds it."""
    html = ROOT / "_build" / "html"
    if not (html / "index.html").exists():
        cannot_run("the book is not built: run `make book` first")
    return html


@pytest.fixture(scope="session")
def chromium() -> str:
    """The path of a Chromium or Chrome that is installed on this machine."""
    names = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
    for name in names:
        if path := shutil.which(name):
            return path
    cannot_run("no Chromium on this machine: on Debian, `sudo apt-get install chromium`")


def cannot_run(why: str):
    """Skip a check that this machine can't run. Under CI=true that is a failure: CI skips nothing."""
    if os.environ.get("CI"):
        pytest.fail(why)
    pytest.skip(why)


def sandboxed() -> set[int]:
    """Living processes of sandboxes that see this checkout's package; others on this machine may grade, too."""
    found = set()
    for process in psutil.process_iter(["cmdline", "status"]):
        ours = "grading.sandbox.inside" in (process.info["cmdline"] or ())
        if ours and process.info["status"] != psutil.STATUS_ZOMBIE:
            with contextlib.suppress(OSError):
                if f"{ROOT}/grading " in Path(f"/proc/{process.pid}/mountinfo").read_text():
                    found.add(process.pid)
    return found
