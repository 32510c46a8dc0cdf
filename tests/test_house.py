"""The promises of README and CONTRIBUTING about the repository itself."""

import re
import subprocess
import sys
import tomllib

from conftest import ROOT
from packaging.requirements import Requirement
from sphinxcontrib import katex


def tracked_files():
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        check=True,
        capture_output=True,
        text=True,
    )
    return [ROOT / name for name in listed.stdout.splitlines() if (ROOT / name).is_file()]


def test_lock_satisfies_the_ranges():
    locked = {}
    for line in (ROOT / "requirements.txt").read_text().splitlines():
        if line and not line.startswith("#"):
            requirement = Requirement(line)
            assert "==" in str(requirement.specifier), f"not exact: {line}"
            locked[requirement.name] = str(requirement.specifier).removeprefix("==")
    wanted = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["dependencies"]
    for requirement in map(Requirement, wanted):
        assert requirement.name in locked, f"{requirement.name} is not locked: make lock"
        assert locked[requirement.name] in requirement.specifier, (
            f"{requirement} is locked elsewhere: make lock"
        )


def test_environment_is_consistent():
    done = subprocess.run([sys.executable, "-m", "pip", "check"], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


def test_style_sheet_and_renderer_of_formulas_agree():
    css = (ROOT / "book" / "_assets" / "katex" / "katex.min.css").read_text()
    assert re.search(r'\.katex-version:{1,2}after\{content:"([\d.]+)"', css)[1] == katex.katex_version


def test_no_path_of_a_machine_is_committed():
    pattern = re.compile(r"/(?:home|Users|root)/[a-z]|file://" + "/")
    for path in tracked_files():
        if path.suffix not in {".woff2", ".png"}:
            text = path.read_text(encoding="utf-8")
            found = pattern.search(text)
            assert not found, f"{path.relative_to(ROOT)}: {text[found.start() - 30 : found.end() + 30]!r}"


def test_make_help_names_every_target_of_the_readme():
    listed = subprocess.run(["make", "help"], cwd=ROOT, check=True, capture_output=True, text=True).stdout
    promised = set(re.findall(r"`?make ([a-z-]+)", (ROOT / "README.md").read_text()))
    promised |= {"serve", "book", "notebooks", "release", "grade", "feedback", "clean", "test", "test-long"}
    for target in promised - {"says"}:
        assert re.search(rf"make {target}\b", listed), f"make help does not list {target}"
