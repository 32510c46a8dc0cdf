"""Evidence that a grade cell was judged: receipts for those that passed, and tests that no answer can pass.

The executor appends `receipt` to each grade cell: a cell that was skipped, or whose errors are swallowed, has
none to show. After an item that earned points it runs one of that item's passed tests again, armed: every
expectation is bent, so an honest test must fail. Where it passes, the comparison was tampered with, or the
answer was read out of the test.

All of this runs in the student's process. It makes tampering evident; it can't make it impossible.
"""

from __future__ import annotations

import numpy as np

armed = False
count = 0  # checks made since the grade cell began
_fooled = 0  # armed checks that passed

_errstate, _where, _isfinite = np.errstate, np.where, np.isfinite


class Tripped(AssertionError):
    """An armed test failed, as it must; the message is the executor's nonce."""


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
    """Raise `Tripped`, if armed checks were made and none of them passed."""
    if count and not _fooled:
        raise Tripped(nonce)


def receipt(nonce: str) -> str:
    """What a grade cell shows at its end: it got there, after so many checks."""
    return f"{nonce}:{count}"


def armed_source(source: str, nonce: str) -> str:
    """A cell that runs a hidden test armed, and raises `Tripped` with the nonce if the test fails as it must."""
    body = "".join(f"    {line}\n" for line in source.splitlines())
    return (
        "from grading import tripwires as _tripwires\n"
        "_tripwires.arm()\n"
        "try:\n"
        f"{body}"
        "    pass\n"
        "except Exception:\n"
        "    pass  # failed: as it must\n"
        "finally:\n"
        "    _tripwires.disarm()\n"
        f"_tripwires.verdict({nonce!r})\n"
    )


def receipted_source(source: str, nonce: str) -> str:
    """A grade cell that shows a receipt if it reaches its end."""
    return f"{source}\n__import__('grading.tripwires').tripwires.receipt({nonce!r})"
