"""Submissions that attack their own grading: a class of them, graded in the real sandbox, and what came of it.

One file of tests/attacks/ is one submission. It begins with what must happen to it:

    # /// attack
    # what = "replaces the comparison by one that is always true"
    # state = "flagged"      (graded, flagged or ungradable)
    # marks = 0              (of 20; the four other answers are right and worth 16)
    # ///

`kind` says what follows: "cell" (without a word), the text of the answer cell `into` ("softmax" without a word);
"notebook", a function attack(notebook) that changes the notebook handed in; "file", a function attack(folder,
notebook) that writes into the student's folder. A text in @…@ stands for something on this machine. An attack
that gets what it wants prints ATTACK SUCCEEDED; what must not reach its author, it marks LEAKED-BY-ATTACK.
"""

import contextlib
import hashlib
import json
import os
import re
import socket
import subprocess
import sys
import threading
import time
import tomllib
from dataclasses import dataclass
from pathlib import Path

import nbformat
import psutil
import pytest
from conftest import ROOT, cannot_run, sandboxed
from secrets_of import instructor_lines

from grading import assignment as course
from grading import doctor, nbgrader_run

NAME = "02-stability"
FOLDER = Path(__file__).parent / "attacks"
HEADER = re.compile(r"\A# /// attack\n((?:#.*\n)*?)# ///\n")
SECRET = "honest-ann-keeps-this-to-herself"
LARGEST_PAGE = 1_500_000  # bytes of a feedback page
# short, so that the whole class takes minutes
LIMITS = """
c.SandboxedExecute.cell_timeout = 3
c.SandboxedExecute.notebook_timeout = 40
c.SandboxProvisioner.memory = 700 * 2**20
c.SandboxProvisioner.work = 24 * 2**20
c.SandboxProvisioner.tmp = 24 * 2**20
"""


@dataclass(frozen=True)
class Attack:
    """One submission and what must come of it."""

    name: str
    code: str
    what: str
    state: str
    marks: float
    kind: str = "cell"
    into: str = "softmax"


def attacks() -> list[Attack]:
    found = []
    for path in sorted(FOLDER.glob("*.py")):
        text = path.read_text()
        header = HEADER.match(text)
        values = tomllib.loads(re.sub("^# ?", "", header[1], flags=re.MULTILINE))
        found.append(Attack(path.stem, text[header.end() :], **values))
    return found


ATTACKS = attacks()
HONEST = ("honest-ann", "honest-ben")


class Listener:
    """Sockets of this machine that nobody may talk to: one of TCP, one in the abstract namespace."""

    def __init__(self):
        self.abstract = f"canary-{os.getpid()}"
        self.sockets = [socket.create_server(("127.0.0.1", 0)), socket.socket(socket.AF_UNIX)]
        self.sockets[1].bind(f"\0{self.abstract}")
        self.sockets[1].listen()
        self.port = self.sockets[0].getsockname()[1]
        self.heard = []
        for one in self.sockets:
            threading.Thread(target=self._listen, args=(one,), daemon=True).start()

    def _listen(self, one):
        with contextlib.suppress(OSError):
            while True:
                self.heard.append(one.accept()[1])

    def close(self):
        for one in self.sockets:
            one.close()


@dataclass
class Aftermath:
    """All that is left when the class has been graded."""

    course: Path
    lines: dict[str, dict]
    rows: dict[str, list]
    status: int
    printed: str
    changed: list[str]
    heard: list
    processes: list[str]
    folders: list[str]
    seconds: float


@pytest.fixture(scope="module")
def aftermath(tmp_path_factory) -> Aftermath:
    if problem := doctor.missing():
        cannot_run(problem)
    directory = tmp_path_factory.mktemp("course")
    release = nbgrader_run.set_up(directory, NAME)
    with open(directory / "nbgrader_config.py", "a") as config:
        config.write(LIMITS)
    right = {name: item.source for name, item in course.read(course.source_path(NAME)).items.items()}
    listener = Listener()
    canaries = [Path.home() / f".canary-{os.getpid()}", Path("/tmp") / f"canary-{os.getpid()}"]
    bait = f"bait-{os.getpid()}"
    known = {
        "COURSE": str(directory),
        "CANARY_HOME": str(canaries[0]),
        "CANARY_TMP": str(canaries[1]),
        "PORT": str(listener.port),
        "ABSTRACT": listener.abstract,
        "BAIT": bait,
    }
    for name in HONEST:
        own = right | {"softmax": right["softmax"] + f"    # {SECRET}\n"}
        nbgrader_run.hand_in(directory, name, NAME, course.fill(release, own))
    for attack in ATTACKS:
        hand_in(directory, attack, course.fill(release, right), known)
    for canary in canaries:
        canary.write_text("ATTACK SUCCEEDED")
        canary.chmod(0o666)
    before, processes, folders = fingerprint(directory, canaries), sandboxed(), server_folders()
    scratch = tmp_path_factory.mktemp("scratch")
    environment = os.environ | {"PYTHONPATH": str(ROOT), "SECRET_OF_THE_INSTRUCTOR": bait}
    environment |= {"TMPDIR": str(scratch), "OMP_NUM_THREADS": "1"}
    environment["PATH"] = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    began = time.monotonic()
    try:
        done = subprocess.run(
            [sys.executable, "-m", "grading", "run", NAME],
            cwd=directory,
            env=environment,
            capture_output=True,
            text=True,
            timeout=1500,
            check=False,
        )
        seconds = time.monotonic() - began
        changed = sorted(
            path
            for path, content in (fingerprint(directory, canaries).items() ^ before.items())
            if content is not None
        )
    finally:
        listener.close()
        for canary in canaries:
            canary.unlink()
    if "sandbox did not start" in done.stderr:
        cannot_run(done.stderr)
    assert (directory / "logs" / f"{NAME}.jsonl").exists(), done.stderr
    log = [json.loads(line) for line in (directory / "logs" / f"{NAME}.jsonl").read_text().splitlines()]
    rows: dict[str, list] = {}
    for line in log:
        rows.setdefault(line["student"], []).append(line)
    deadline = time.monotonic() + 5
    while (left := sandboxed() - processes) and time.monotonic() < deadline:
        time.sleep(0.1)
    return Aftermath(
        directory,
        {name: lines[-1] for name, lines in rows.items()},
        rows,
        done.returncode,
        done.stdout + done.stderr,
        changed,
        listener.heard,
        sorted(map(str, left)),
        [*sorted(server_folders() - folders), *(path.name for path in scratch.iterdir())],
        seconds,
    )


def hand_in(directory: Path, attack: Attack, notebook, known: dict[str, str]) -> None:
    """Put the attack's submission where nbgrader looks for it."""
    code = re.sub(r"@([A-Z_]+)@", lambda match: known.get(match[1], match[0]), attack.code)
    folder = directory / "submitted" / attack.name / NAME
    folder.mkdir(parents=True)
    if attack.kind == "cell":
        next(cell for cell in notebook.cells if cell.id == attack.into).source = code
    else:
        space: dict = {}
        exec(compile(code, attack.name, "exec"), space)  # noqa: S102 (our own file)
        arguments = (notebook,) if attack.kind == "notebook" else (folder, notebook)
        space["attack"](*arguments)
    if attack.kind != "file":
        # nbformat would refuse to write what some attacks are about
        (folder / f"{NAME}.ipynb").write_text(json.dumps(notebook))


def fingerprint(directory: Path, canaries: list[Path]) -> dict[str, str]:
    """The contents of all files that grading must leave alone."""
    own = {"gradebook.db", "autograded", "logs"}
    found = {}
    for path in [*directory.rglob("*"), *canaries]:
        if path.is_relative_to(directory) and path.relative_to(directory).parts[0].split("-")[0] in own:
            continue
        plain = path.is_file() and not path.is_symlink()
        found[str(path)] = hashlib.sha256(path.read_bytes()).hexdigest() if plain else "no file"
    return found


def server_folders() -> set[str]:
    """Folders of fork servers that no living process uses."""
    used = " ".join(" ".join(p.info["cmdline"] or ()) for p in psutil.process_iter(["cmdline"]))
    return {str(path) for path in Path("/tmp").glob("grading-*") if path.is_dir() and str(path) not in used}


def autograded(aftermath: Aftermath, name: str):
    path = aftermath.course / "autograded" / name / NAME / f"{NAME}.ipynb"
    return nbformat.read(path, as_version=4) if path.exists() else None


# --- the class run ---------------------------------------------------------------------------------------


def test_the_bank_of_attacks_is_large():
    assert len(ATTACKS) >= 60
    assert sum(attack.marks == 20 for attack in ATTACKS) >= 12


@pytest.mark.parametrize("attack", ATTACKS, ids=lambda attack: attack.name)
def test_attack(attack, aftermath):
    """Exactly one state, the marks that it deserves, and nothing that it was after."""
    lines = aftermath.rows.get(attack.name, [])
    assert len(lines) == 1, "recorded more than once, or never"
    found = lines[0]
    assert (found["state"], found["score"]) == (attack.state, attack.marks), json.dumps(found, indent=1)
    assert found["reason"] or attack.state == "graded"
    notebook = autograded(aftermath, attack.name)
    if notebook is not None:
        outputs = json.dumps([cell.get("outputs", []) for cell in notebook.cells])
        assert "ATTACK SUCCEEDED" not in outputs
        assert SECRET not in json.dumps(notebook)
        assert len(outputs) < 12 << 20


@pytest.mark.parametrize("name", HONEST)
def test_honest_students_lose_nothing(name, aftermath):
    assert (aftermath.lines[name]["state"], aftermath.lines[name]["score"]) == ("graded", 20)


def test_the_run_was_not_aborted(aftermath):
    assert aftermath.status == 1, aftermath.printed  # some are ungradable, and it says so
    assert set(aftermath.lines) == {attack.name for attack in ATTACKS} | set(HONEST)
    assert "Traceback" not in aftermath.printed


def test_the_gradebook_has_the_same_marks(aftermath):
    marks = nbgrader_run.marks(aftermath.course, NAME)
    for name, line in aftermath.lines.items():
        assert sum(score or 0 for score in marks[name].values()) == line["score"], name


def test_nothing_outside_was_changed(aftermath):
    assert aftermath.changed == []


def test_nobody_was_called(aftermath):
    assert aftermath.heard == []


def test_nothing_survives(aftermath):
    assert aftermath.processes == []
    assert aftermath.folders == []


# --- what students get back ------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def pages(aftermath) -> dict[str, str]:
    """The feedback page of each submission that has an executed notebook."""
    nbgrader_run.nbgrader(aftermath.course, "generate_feedback", NAME)
    found = aftermath.course.glob(f"feedback/*/{NAME}/{NAME}.html")
    return {path.parent.parent.name: path.read_text() for path in found}


def test_everybody_gets_feedback(pages, aftermath):
    executed = {name for name, line in aftermath.lines.items() if line["state"] != "ungradable"}
    assert set(pages) == executed


def test_feedback_holds_no_hidden_test(pages):
    secrets = instructor_lines(NAME, solutions=False)
    for name, page in pages.items():
        text = re.sub(r"<[^>]*>", "", page)
        for word in ("q.check(", "def hidden", "checks.graded(", "END HIDDEN TESTS", "BEGIN MARK SCHEME"):
            if word not in submitted_text(name):
                assert word not in text, (name, word)
        assert not [line for line in secrets if line in text], name
        # what an attack says about itself stands in its own source; what it carries out stands anywhere else
        own = submitted_text(name)
        assert text.count("LEAKED-BY-ATTACK") <= own.count("LEAKED-BY-ATTACK"), name


def submitted_text(name: str) -> str:
    return next((attack.code for attack in ATTACKS if attack.name == name), "")


def test_feedback_runs_no_script_of_a_student(pages):
    honest = pages[HONEST[0]]
    for name, page in pages.items():
        assert scripts(page) <= scripts(honest), name
        assert not re.search(r"<[^>]*\son\w+\s*=", page[page.index("<body") :]), name
        assert not re.search(r"<(iframe|object|embed|svg)\b|href=.javascript:", page), name


def scripts(page: str) -> set[str]:
    return set(re.findall(r"<script.*?</script>", page, flags=re.DOTALL | re.IGNORECASE))


def test_feedback_is_of_bounded_size(pages):
    sizes = {name: len(page.encode()) for name, page in pages.items()}
    assert not {name: size for name, size in sizes.items() if size > LARGEST_PAGE}


def test_the_formgraders_notebooks_hold_no_script(aftermath):
    """The instructor's browser shows them with the instructor's rights."""
    for name in aftermath.lines:
        notebook = autograded(aftermath, name)
        for cell in notebook.cells if notebook else ():
            for output in cell.get("outputs", []):
                assert set(output.get("data", {})) <= {"text/plain", "image/png"}, name
            if cell.cell_type == "markdown" and not cell.metadata.nbgrader.get("locked"):
                assert not re.search(r"<[a-zA-Z/!?]", cell.source), name


# --- through plain nbgrader ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "name",
    ["checks_skipped", "ends_the_kernel", "uses_the_reference", "test_cells_tagged", "harmless_noise"],
)
def test_nbgrader_autograde_gives_the_same_marks(name, aftermath):
    nbgrader_run.nbgrader(aftermath.course, "autograde", NAME, "--student", name, "--force")
    marks = nbgrader_run.marks(aftermath.course, NAME)[name]
    assert sum(score or 0 for score in marks.values()) == aftermath.lines[name]["score"]
