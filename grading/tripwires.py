"""Evidence that a grade cell was judged: receipts for those that passed, and tests that no answer can pass.

A test that gets to its end shows a receipt: one that was skipped, or whose errors are swallowed, has none. After
an item that earned points one of its passed tests runs again, armed: every expectation is bent, so an honest
test must fail. Where it passes, the comparison was tampered with, or the
answer was read out of the test.

All of this runs in the student's process. It makes tampering evident; it can't make it impossible.
"""

from __future__ import annotations

import json
import random

import numpy as np

from grading import integrity

armed = False
count = 0  # checks made since the grade cell began
_fooled = 0  # armed checks that passed

_errstate, _where, _isfinite = np.errstate, np.where, np.isfinite
_choice = random.SystemRandom().choice


class Tripped(AssertionError):
    """An armed test failed, as it must; the message is the executor's nonce."""

    def _render_traceback_(self) -> list[str]:
        """Nobody reads it, and IPython's takes longer than the test."""
        return [str(self)]


def bent(right: np.ndarray, rtol: float, atol: float) -> np.ndarray:
    """`right`, or, while armed, values of the same shape that no tolerance lets pass."""
    if not armed:
        return right
    with _errstate(all="ignore"):
        size = abs(right)
        return _where(_isfinite(right), right + 0.61 + 0.37 * size + 10 * (atol + rtol * size), 0.83)


def arm() -> None:
    """Bend every expectation from now on."""
    global armed, count, _fooled
    armed, count, _fooled = True, 0, 0


def disarm() -> None:
    """Back to honest tests."""
    global armed
    armed = False


def note(passed: bool) -> None:
    """An armed check was made; it should not have passed."""
    global _fooled
    _fooled += passed


def verdict(nonce: str) -> None:
    """Raise `Tripped`, if armed checks were made, none of them passed, and nothing they rest on was changed."""
    if count and not _fooled and not integrity.changed():
        raise Tripped(nonce)


def receipt(nonce: str) -> str:
    """What a hidden test that got to its end can show: it got there, after so many checks."""
    return f"{nonce}:{count}"


# --- in the kernel, the tests of one item in one go ------------------------------------------------------


def run_tests(tests: list[list[str]], armed_nonce: str, namespace: dict) -> str:
    """Run hidden tests, each [source, nonce], in a student's namespace; a report as JSON for the executor.

    One request to the kernel instead of one for each cell, which is most of what a short test costs. Then one
    of the tests that passed, armed.
    """
    reports, passed = [], []
    for source, nonce in tests:
        problem = _run(source, namespace)
        reports.append(_said(problem) if problem else {"receipt": receipt(nonce)})
        if problem is None:
            passed.append(source)
    tripped = ""
    if passed:
        try:
            _run_armed(_choice(passed), namespace, armed_nonce)
        except Tripped as trip:
            tripped = str(trip)
    report = {
        "reports": reports,
        "tripped": tripped,
        "passed": len(passed),
        "changed": integrity.changed()[:3],
    }
    return json.dumps(report)


def _run(source: str, namespace: dict) -> BaseException | None:
    """The error of a hidden test, or None. An interrupt, which the executor sends, goes through."""
    try:
        exec(compile(source, "<hidden test>", "exec", dont_inherit=True), namespace)  # noqa: S102 (ours)
    except KeyboardInterrupt:
        raise
    except BaseException as problem:  # noqa: BLE001 (SystemExit, too)
        return problem
    return None


def _said(problem: BaseException) -> dict[str, str]:
    return {"ename": type(problem).__name__, "evalue": str(problem)[:2000]}


def _run_armed(source: str, namespace: dict, nonce: str) -> None:
    """Raise `Tripped`, if the test fails armed, as it must."""
    arm()
    try:
        _run(source, namespace)
    finally:
        disarm()
    verdict(nonce)


# --- what the executor sends -----------------------------------------------------------------------------


def all_tests_source(tests: list[list[str]], armed_nonce: str) -> str:
    """A cell that shows the report of `run_tests`."""
    return f"__import__('grading.tripwires').tripwires.run_tests({tests!r}, {armed_nonce!r}, globals())"


def test_source(source: str, nonce: str) -> str:
    """A hidden test as a cell of its own, which shows a receipt if it reaches its end."""
    return f"{source}\n__import__('grading.tripwires').tripwires.receipt({nonce!r})"


def armed_source(source: str, nonce: str) -> str:
    """A hidden test as an armed cell of its own."""
    return f"__import__('grading.tripwires').tripwires._run_armed({source!r}, globals(), {nonce!r})"
