"""Hidden tests are judged outside the student's process: only plain values come in, and nothing that is expected goes out."""

import collections
import json
import os
import random
import struct
from functools import cache

import numpy as np
import pytest
import torch
from conftest import ROOT

from grading import answering, bank, checks, judge, runner, wire
from grading import assignment as course
from grading.answering import Reply
from grading.memory import Used
from grading.values import describe, plain

Pair = collections.namedtuple("Pair", "a b")


class Mine(torch.nn.Module):
    """A student's own class."""


VALUES = {
    "nothing": None,
    "truth": True,
    "whole": -(1 << 90),
    "number": 0.1,
    "nan": float("nan"),
    "inf": -float("inf"),
    "text": "softmax",
    "list": [1, [2.5, None], "x"],
    "tuple": (np.float32(0.5), np.arange(3)),
    "namedtuple": Pair(1, np.ones(2)),
    "set": {1, 2.5},
    "scalar": np.float16(0.1),
    "integer": np.uint8(200),
    "bool": np.bool_(True),
    "0 axes": np.array(3.5),
    "empty": np.empty((0, 3), dtype=np.float32),
    "transposed": np.arange(6.0).reshape(2, 3).T,
    "every second": np.arange(10)[::2],
    "long double": np.array([0.1, 2.0], dtype=np.longdouble),
    "booleans": np.array([[True, False]]),
    "halves": np.array([np.inf, np.nan, 0.1]).astype(np.float16),
    "tensor": torch.tensor([[1.0, -torch.inf]]),
    "tensor, transposed": torch.arange(6).reshape(2, 3).T,
    "tensor, bfloat16": torch.tensor([0.1, 1e30], dtype=torch.bfloat16),
    "tensor, graph": torch.ones(2, 2, requires_grad=True) * 3,
    "tensor, 0 axes": torch.tensor(2, dtype=torch.int16),
    "tensor, bool": torch.tensor([True]),
    "tensor, empty": torch.empty(2, 0),
}


def there_and_back(value, error=None):
    return Reply(**wire.decoded(b"".join(wire.encoded(Reply(value, error)))))


def alike(one, other):
    """The same to all that checks look at."""
    if isinstance(one, tuple | list):
        same = type(other) in (tuple, list) and len(one) == len(other)
        return same and all(map(alike, one, other))
    if plain(one) is None:
        return bool(np.all(np.asarray(one) == np.asarray(other))) and type(one) is type(other)
    same = np.array_equal(plain(one), plain(other), equal_nan=True)
    return same and type(one) is type(other) and describe(one) == describe(other)


@pytest.mark.parametrize("value", VALUES.values(), ids=VALUES)
def test_values_arrive_as_they_were(value):
    found = there_and_back(value).value
    assert alike(value, found), found
    if isinstance(value, torch.Tensor):
        assert found.requires_grad == value.requires_grad
    if isinstance(value, np.ndarray):
        assert found.dtype == value.dtype and found.flags.writeable


@pytest.mark.parametrize("value", [Mine(), object(), {"a": 1}, print, range(3), np.ma.array([1.0])])
def test_of_other_objects_only_the_name_arrives(value):
    found = there_and_back(value).value
    assert describe(found) == describe(value)
    assert plain(found) is None and isinstance(found, torch.nn.Module) == isinstance(value, torch.nn.Module)


@pytest.mark.parametrize("value", [np.array([None]), np.array(["a"]), np.array([1j]), torch.tensor([1j])])
def test_arrays_of_other_things_are_no_numbers(value):
    found = there_and_back(value).value
    assert type(found) is type(value) and found.shape == value.shape and plain(found) is None


def recursive():
    value = []
    value.append(value)
    return value


@pytest.mark.parametrize(
    "value",
    [
        np.broadcast_to(0.5, (10**5, 10**5, 10**5)),
        torch.zeros(()).expand(10**6, 10**6),
        np.zeros(wire.LARGEST),
        [0.0] * 10**6,
        recursive(),
        1 << 10**6,
        ["x" * 10**6] * 10**4,
        [np.zeros(10**5)] * 10**3,
    ],
    ids=lambda value: type(value).__name__,
)
def test_what_is_too_large_is_not_sent(value):
    message = b"".join(wire.encoded(Reply(value)))
    assert len(message) < wire.LARGEST
    wire.decoded(message)


class OwnError(IndexError):
    """A student's own."""


class Unprintable(ValueError):
    def __str__(self):
        raise RuntimeError


@pytest.mark.parametrize(
    ("error", "kinds"),
    [
        (ValueError("no shape"), (ValueError,)),
        (KeyError("key"), (KeyError, LookupError)),
        (OwnError("far"), (IndexError,)),
        (SystemExit(3), (SystemExit,)),
        (np.exceptions.AxisError(1, 1), (ValueError, IndexError)),
        (NotImplementedError(), (NotImplementedError, RuntimeError)),
    ],
)
def test_errors_arrive_with_type_and_words(error, kinds):
    found = there_and_back(None, error).error
    assert str(found) == str(error) and type(found).__name__ == type(error).__name__
    assert all(isinstance(found, kind) for kind in kinds)


def test_an_error_without_words():
    assert str(there_and_back(None, Unprintable()).error) == ""


def test_forged_messages_are_malformed_or_harmless():
    """Bytes turned, cut and swapped: reading gives a reply or `Malformed`, nothing else, and takes no memory."""
    generator = random.Random(5)
    honest = [b"".join(wire.encoded(Reply(value))) for value in VALUES.values()]
    read = malformed = 0
    for _ in range(5000):
        message = bytearray(generator.choice(honest))
        for _ in range(generator.randint(1, 6)):
            at = generator.randrange(len(message))
            message[at] = generator.choice(b'{}[]",:0123456789-xe\xff\x00')
        if generator.random() < 0.2:
            del message[generator.randrange(len(message)) :]
        try:
            wire.decoded(bytes(message))
            read += 1
        except wire.Malformed:
            malformed += 1
    assert read > 30 and malformed > 1000


@pytest.mark.parametrize(
    "told",
    [
        {"array": {"dtype": "<f8", "shape": [1 << 39], "scalar": False}},
        {"array": {"dtype": "O", "shape": [1], "scalar": False}},
        {"array": {"dtype": "<f8", "shape": [-1], "scalar": False}},
        {"tensor": {"dtype": "float32", "shape": [1 << 20, 1 << 20], "grad": False}},
        {"array": {"named": "", "dtype": "O", "shape": [1 << 39] * 5, "scalar": False}},
        {"_init__": []},
        {"int": "1" * 10**7},
        [[]] * 3,
        "text",
        7,
    ],
    ids=str,
)
def test_claims_are_checked(told):
    header = {"value": told, "error": None, "missing": "", "forbidden": "", "unchanged": True, "used": None}
    text = json.dumps(header).encode()
    with pytest.raises(wire.Malformed):
        wire.decoded(struct.pack("!Q", len(text)) + text)


# --- what goes out ---------------------------------------------------------------------------------------


@cache
def asked(name):
    """For each hidden test of an assignment: what is sent to the student's process, and what is expected."""
    assignment = course.read(course.source_path(name))
    space = {"__name__": "__main__"}
    os.chdir(assignment.folder)
    for source in (assignment.setup, *(item.source for item in assignment.items.values())):
        exec(compile(source, "<answer>", "exec"), space)  # noqa: S102 (the course's own solutions)
    found, honest = {}, checks.authors
    for cell in assignment.cells.values():
        sent, expected = [], []

        def ask(request, sent=sent):
            message = judge.pickled(request)
            sent.append(judge.pickled(request.call))  # arguments may be what comes back: a sampler's law
            return answering.perform(answering.pickle.loads(message), space, np.geterr())

        def note(value, expected=expected):
            right = honest(value)
            expected.append(right)
            return right

        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(checks, "authors", note)
            assert judge._run(cell.source, ask) is None, cell.id
        found[cell.id] = (cell.source, sent, expected)
    return found


# what is expected is an input: the law of a sampler that is called 20,000 times
GIVEN = {"speculative_step--law"}


@pytest.mark.parametrize("name", bank.assignments())
def test_neither_tests_nor_what_they_expect_are_sent(name, monkeypatch):
    monkeypatch.chdir(ROOT)  # put back at the end
    found = set()
    for cell, (source, sent, expected) in asked(name).items():
        everything = b"".join(sent)
        for word in (b"q.check", b"suspects", b"likely:"):
            assert word not in everything, (cell, word)
        for line in source.splitlines():
            if "given=" in line:
                text = line.split("given=")[1].strip("fr\",'")[:30].encode()
                assert len(text) < 12 or text not in everything, (cell, line)
        for right in expected:
            if right.size > 1 and len(np.unique(right)) > 2:
                found |= {cell} if right.tobytes() in everything else set()
    assert found <= GIVEN


# --- conversations ---------------------------------------------------------------------------------------

TEST = """
from grading import checks

@checks.graded("f", globals())
def hidden(q):
    q.check(2.0, given="two", want=4.0)
"""
ANSWERS = {
    "right": ("def f(x): return 2 * x", [True, True]),
    "wrong": ("def f(x): return x", [False, False]),
    "ends": ("import os\ndef f(x): os._exit(0)", [False, False]),
    "loops": ("def f(x):\n    while True: pass", [False, False]),
    "loops once": (
        "n = 0\ndef f(x):\n    global n\n    n += 1\n    while n == 1: pass\n    return 2 * x",
        [False, False],
    ),
    "interrupts itself": ("def f(x): raise KeyboardInterrupt", [False, False]),
    "missing": ("x = 1", [False, False]),
}


@pytest.mark.parametrize("name", ANSWERS)
def test_conversation(name):
    code, passed = ANSWERS[name]
    (verdicts,) = runner.run_apart([runner.Job((code,), (("a", TEST), ("b", TEST)))], limit=1.0)
    assert [verdicts["a"].passed, verdicts["b"].passed] == passed, verdicts


def test_the_judge_runs_in_this_process_and_the_answer_in_another():
    code = "import os, sys\ndef f(x): return float(os.getpid())"
    source = TEST.replace("want=4.0", "want=float(__import__('os').getpid())")
    (verdicts,) = runner.run_apart([runner.Job((code,), (("a", source),))])
    assert verdicts["a"].diagnosis == "general.values"


@pytest.mark.parametrize(
    "value",
    [
        ExceptionGroup("several", [ValueError("one")]),
        {np.str_("a")},
        [np.float64(1)] * 60_000,
        set(range(60_000)),
    ],
)
def test_honest_values_of_unusual_forms_are_not_taken_for_forged(value):
    reply = Reply(error=value) if isinstance(value, Exception) else Reply(value)
    wire.decoded(b"".join(bytes(part) for part in wire.encoded(reply)))  # raises Malformed, if it is


def test_an_authors_mistake_costs_its_cell_and_no_more():
    broken = TEST.replace("want=4.0", "want=nothing_of_this_name")
    (verdicts,) = runner.run_apart([runner.Job(("def f(x): return 4.0",), (("a", broken), ("b", TEST)))])
    assert not verdicts["a"].passed and "NameError" in verdicts["a"].message and verdicts["b"].passed


# --- what a student's process could claim -----------------------------------------------------------------

NOTHING = Used(0, 0, 0, 0)
CLAIMS = {
    "1": Reply(1.0, used=NOTHING),
    "0": Reply(0.0, used=NOTHING),
    "yes": Reply(True, used=NOTHING),
    "nothing": Reply(None, used=NOTHING),
    "an error": Reply(error=ValueError("no"), used=NOTHING),
    "tensor 1": Reply(torch.tensor(1.0), used=NOTHING),
    "tensor 0": Reply(torch.tensor(0.0), used=NOTHING),
    "whole": Reply(0, used=NOTHING),
}
# whether a model was left in training mode, and whether two trainings agree, only that process can know
CLAIMED = {"train_step--leaves", "train_multilabel--seed"}


@pytest.mark.parametrize("name", bank.assignments())
def test_forged_constants_earn_nothing(name):
    """A process that forges every answer, the memory and the unchanged inputs, and knows no right value."""
    for cell in course.read(course.source_path(name)).cells.values():
        for claim, reply in CLAIMS.items():
            passed = judge._run(cell.source, lambda _, reply=reply: reply) is None
            assert not passed or cell.id in CLAIMED, (cell.id, claim)


def test_what_can_be_claimed_is_told():
    cells = [
        cell for name in bank.assignments() for cell in course.read(course.source_path(name)).cells.values()
    ]
    points = sum(cell.points for cell in cells if cell.id in CLAIMED)
    said = (
        f"pass {len(CLAIMED)} cells of all, worth {points:g} of {sum(cell.points for cell in cells):g} points"
    )
    assert said in " ".join((course.ROOT / "SECURITY.md").read_text(encoding="utf-8").split())
