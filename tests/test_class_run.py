"""A class run survives what dies on the way: no mark is lost, repeated or changed."""

import json
import os
import random
import signal
import sqlite3
import subprocess
import sys
import time

import nbformat
import psutil
import pytest
from conftest import ROOT, cannot_run, sandboxed

from grading import assignment as course
from grading import bank, doctor, gradebook, nbgrader_run

NAME = "02-stability"
KILLS = [*range(2), *(pytest.param(seed, marks=pytest.mark.long) for seed in range(2, 20))]
PICKED = {  # by student, for softmax and logsumexp; the other tasks stay as they were handed out
    "ann": ("right_loop", "right_logaddexp"),
    "ben": ("global_max", "clips"),
    "cem": ("no_shift", "right_pairwise_fold"),
    "dot": ("right_einsum", "all_neg_inf"),
    "eva": ("syntax_error", "right_loop"),
    "fei": ("returns_list", "log_mean_exp"),
}


@pytest.fixture(scope="module", autouse=True)
def sandbox():
    if fault := doctor.missing():
        cannot_run(fault)


@pytest.fixture(scope="module")
def prepared(tmp_path_factory):
    """A course folder with six submissions, not graded yet."""
    folder = tmp_path_factory.mktemp("prepared")
    release = nbgrader_run.set_up(folder, NAME)
    answers = {a.id: a.code for a in bank.read_answers(course.read(course.source_path(NAME)))}
    for student, (softmax, logsumexp) in PICKED.items():
        codes = {"softmax": answers[f"softmax/{softmax}"], "logsumexp": answers[f"logsumexp/{logsumexp}"]}
        nbgrader_run.hand_in(folder, student, NAME, course.fill(release, codes))
    return folder


@pytest.fixture
def folder(prepared, tmp_path):
    copy = tmp_path / "course"
    subprocess.run(["cp", "-r", prepared, copy], check=True)
    return copy


def start(folder, *arguments):
    command = [sys.executable, "-m", "grading", "run", NAME, *arguments]
    environment = os.environ | {"PYTHONPATH": str(ROOT), "OMP_NUM_THREADS": "1"}
    return subprocess.Popen(
        command, cwd=folder, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )


def finish(process, timeout=300):
    out, _ = process.communicate(timeout=timeout)
    return process.returncode, out


def states(folder):
    """Student to (state, score, how often graded)."""
    with sqlite3.connect(folder / "gradebook.db") as database:
        rows = database.execute("select student, state, score, runs from softmax_grading").fetchall()
    return {student: rest for student, *rest in rows}


@pytest.fixture(scope="module")
def undisturbed(prepared, tmp_path_factory):
    """The marks of every cell, and the states, of a run that nobody disturbs."""
    copy = tmp_path_factory.mktemp("undisturbed") / "course"
    subprocess.run(["cp", "-r", prepared, copy], check=True)
    status, out = finish(start(copy))
    assert status == 0, out
    return copy, nbgrader_run.marks(copy, NAME), states(copy), out


def test_marks_are_the_banks(undisturbed):
    _, marks, found, _ = undisturbed
    assignment = course.read(course.source_path(NAME))
    answers = [a for a in bank.read_answers(assignment)]
    want = {a.id: a.marks for a in answers}
    for student, (softmax, logsumexp) in PICKED.items():
        total = want[f"softmax/{softmax}"] + want[f"logsumexp/{logsumexp}"]
        assert found[student] == ["graded", total, 1], student
        assert sum(score or 0 for score in marks[student].values()) == total


def test_nothing_is_left_behind(undisturbed):
    assert not sandboxes()


def test_log_has_a_line_for_each(undisturbed):
    copy, *_ = undisturbed
    lines = [json.loads(line) for line in (copy / "logs" / f"{NAME}.jsonl").read_text().splitlines()]
    assert sorted(line["student"] for line in lines) == sorted(PICKED)
    assert all(line["state"] == "graded" and line["isolated"] and line["cpu"] > 0 for line in lines)


def test_names_that_are_no_text_cost_nobody_else_a_mark(folder):
    """An old archive may hold names in another encoding."""
    with open(folder / "submitted" / "ann" / NAME / f"{NAME}.ipynb", "rb") as file:
        content = file.read()
    own = os.fsencode(folder / "submitted") + b"/J\xfcrgen/" + NAME.encode()
    os.makedirs(own)
    lost = os.fsencode(folder / "submitted" / "gil" / NAME)
    os.makedirs(lost)
    for path in (own + b"/" + NAME.encode() + b".ipynb", lost + b"/\xfc.ipynb", lost + b"/\xe4.ipynb"):
        with open(path, "wb") as file:
            file.write(content)
    status, out = finish(start(folder))
    assert status == 1 and "Traceback" not in out, out
    assert f"submitted/J?rgen/{NAME}" in out, out
    found = states(folder)
    assert found.keys() == {*PICKED, "gil"} and found["gil"][0] == "ungradable", found
    assert all(found[student][0] == "graded" for student in PICKED)


def test_second_run_grades_only_what_changed(undisturbed, folder):
    status, _ = finish(start(folder))
    assert status == 0
    path = folder / "submitted" / "ben" / NAME / f"{NAME}.ipynb"
    path.write_bytes((folder / "submitted" / "ann" / NAME / f"{NAME}.ipynb").read_bytes())
    (folder / "submitted" / "gus" / NAME).mkdir(parents=True)
    (folder / "submitted" / "gus" / NAME / f"{NAME}.ipynb").write_text("{")
    status, out = finish(start(folder))
    assert status == 1 and "7 submissions, 5 graded before" in out
    assert "gus" in out and "no valid JSON" in out
    found = states(folder)
    assert found["ben"] == ["graded", found["ann"][1], 2] and found["gus"] == ["ungradable", 0.0, 1]
    assert {runs for student, (_, _, runs) in found.items() if student != "ben"} == {1}
    (folder / "submitted" / "hal").mkdir()
    (folder / "submitted" / "hal" / f"{NAME}.ipynb").write_text("{")  # one folder is missing
    status, out = finish(start(folder))  # nothing to do, and still one that needs a person
    assert status == 1 and "7 graded before" in out and "no valid JSON" in out
    assert f"wrong place:\n  submitted/hal/{NAME}.ipynb" in out


def test_renamed_notebook_is_found(folder):
    there = folder / "submitted" / "ann" / NAME
    (there / f"{NAME}.ipynb").rename(there / f"{NAME} (2).ipynb")
    (there / "timestamp.txt").write_text("yesterday, I think")
    status, _ = finish(start(folder, "--student", "ann"))
    assert status == 0 and states(folder)["ann"][:1] == ["graded"]


def test_gradebook_learns_each_assignment_once(folder):
    (folder / "gradebook.db").unlink(missing_ok=True)  # as in a course folder where nothing was graded yet
    assert gradebook.enter_missing(folder) == [NAME]
    assert gradebook.enter_missing(folder) == []


def test_refuses_what_it_can_not_do(folder):
    for arguments, words in (
        (["--student", "nobody"], "nothing was handed in by nobody"),
        (["--jobs", "x"], "invalid int value"),
        (["--scheduler", "tcp://127.0.0.1:9"], "no Dask scheduler answers at tcp://127.0.0.1:9"),
    ):
        status, out = finish(start(folder, *arguments))
        assert status == 2 and words in out
    process = subprocess.run(
        [sys.executable, "-m", "grading", "run", "99-none"],
        cwd=folder,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert process.returncode == 2 and "Assignments: 02-stability" in process.stderr


def test_without_bubblewrap_it_refuses_and_says_the_way_out(folder, tmp_path):
    """With a PATH that has no bwrap nothing is graded; `--isolation none` grades, and says so."""
    programs = tmp_path / "bin"
    programs.mkdir()
    environment = os.environ | {
        "PYTHONPATH": str(ROOT),
        "PATH": f"{programs}:{os.path.dirname(sys.executable)}",
    }
    command = [sys.executable, "-m", "grading", "run", NAME, "--student", "ann"]
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 2 and "--isolation none" in done.stderr and "bubblewrap" in done.stderr
    assert not (folder / "autograded").exists()
    command += ["--isolation", "none"]
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert "graded without a sandbox" in done.stdout and states(folder)["ann"][0] == "graded"


# --- violence --------------------------------------------------------------------------------------------


def sandboxes():
    """The living processes of this checkout's sandboxes, after a moment."""
    time.sleep(0.5)
    return sandboxed()


def victims(run, kind):
    """Processes of a run, by what they are."""
    below = psutil.Process(run.pid).children(recursive=True)
    words = {"worker": "spawn_main", "server": "grading.sandbox.inside"}[kind]
    return [process for process in below if words in " ".join(process.cmdline())]


@pytest.mark.parametrize("seed", KILLS)
def test_kill_anything_at_any_moment(undisturbed, folder, seed):
    """SIGKILL to a worker, to a fork server or to the whole run; then run again, until it is done."""
    _, marks, want, _ = undisturbed
    dice = random.Random(seed)
    killed = []
    for _ in range(3):
        run = start(folder)
        time.sleep(dice.uniform(4, 14))
        kind = ["worker", "server", "run"][(seed + len(killed)) % 3]
        try:
            victim = run if kind == "run" else dice.choice(victims(run, kind) or [run])
            victim.send_signal(signal.SIGKILL)
            killed.append(kind)
        except psutil.Error:
            pass  # it had just ended by itself
        status, out = finish(run)
        assert status in (0, -signal.SIGKILL), out
    status, out = finish(start(folder))
    assert status == 0, out
    assert nbgrader_run.marks(folder, NAME) == marks
    assert states(folder) == want  # graded once each, whatever was killed
    deadline = time.monotonic() + 10
    while (left := sandboxes()) and time.monotonic() < deadline:
        pass
    assert not left


def test_ctrl_c_keeps_what_is_done(undisturbed, folder):
    _, marks, want, _ = undisturbed
    run = start(folder, "--jobs", "1")
    log = folder / "logs" / f"{NAME}.jsonl"
    deadline = time.monotonic() + 120
    while not (log.exists() and log.read_text()) and time.monotonic() < deadline:
        time.sleep(0.05)
    run.send_signal(signal.SIGINT)
    status, out = finish(run)
    assert status == 130 and "run the same command again" in out and "Traceback" not in out, out
    assert 0 < len(states(folder)) < len(PICKED)
    status, out = finish(start(folder))
    assert status == 0 and nbgrader_run.marks(folder, NAME) == marks and states(folder) == want
    assert not sandboxes()


def test_on_a_cluster(undisturbed, folder):
    """A real Dask cluster of two worker processes gives the same marks."""
    distributed = pytest.importorskip("distributed")
    _, marks, want, _ = undisturbed
    environment = {"PYTHONPATH": str(ROOT), "OMP_NUM_THREADS": "1"}
    os.environ |= environment
    with distributed.LocalCluster(
        n_workers=2, threads_per_worker=1, processes=True, dashboard_address=None
    ) as cluster:
        status, out = finish(start(folder, "--scheduler", cluster.scheduler_address))
    assert status == 0, out
    assert nbgrader_run.marks(folder, NAME) == marks and states(folder) == want


def test_released_files_are_untouched(undisturbed):
    """Grading makes no releases: exercises/ stays as it was handed out."""
    copy, *_ = undisturbed
    release = nbformat.read(course.release_path(NAME, copy), as_version=4)
    assert "HIDDEN" not in "".join(cell.source for cell in release.cells)
