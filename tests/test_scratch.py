"""Temporary folders go with their process, also where it is killed."""

import os
import signal
import subprocess
import sys
import time

from conftest import ROOT

from grading.scratch import YOUNG, Scratch


def make_old(path):
    then = time.time() - 2 * YOUNG
    os.utime(path, (then, then))


def test_closed_and_gone(tmp_path):
    with Scratch("some-", str(tmp_path)) as scratch:
        (scratch.path / "file").write_text("x")
        assert list(tmp_path.iterdir()) == [scratch.path]
    assert list(tmp_path.iterdir()) == []


def test_what_a_killed_process_left_is_deleted_and_what_lives_is_kept(tmp_path):
    code = f"import time; from grading.scratch import Scratch; print(Scratch('some-', {str(tmp_path)!r}).path, flush=True); time.sleep(60)"
    others = [
        subprocess.Popen([sys.executable, "-c", code], cwd=ROOT, stdout=subprocess.PIPE, text=True)
        for _ in range(2)
    ]
    dead, alive = (other.stdout.readline().strip() for other in others)
    foreign = tmp_path / "other-name"
    foreign.mkdir()
    for path in (dead, alive, foreign):
        make_old(path)
    others[0].send_signal(signal.SIGKILL)
    others[0].wait()
    try:
        with Scratch("some-", str(tmp_path)) as scratch:
            assert {str(path) for path in tmp_path.iterdir()} == {alive, str(foreign), str(scratch.path)}
    finally:
        others[1].kill()
        others[1].wait()
