"""What the host reads of a student's: cells, for interference; messages, for what they may carry out."""

import pytest

from grading.suspicion import suspicions
from grading.transplant import _cleaned
from grading.wording import vetted


@pytest.mark.parametrize(
    "returned",
    [
        "an array of shape (2, 3) and dtype float64, 4 of 6 entries wrong, 2 NaN; it says 0.5 where 1e-07 is right",
        "nothing: it raises ValueError: operands could not be broadcast together with shapes (2,3) (2,)",
        "nothing: it raises TypeError: unsupported operand type(s) for -: 'list' and 'float'",
        "nothing: it raises AxisError: axis 1 is out of bounds for array of dimension 1",
        "nothing: it calls scipy.special.softmax",
        "a list",
        "None",
    ],
)
def test_what_checks_say_may_be_shown(returned):
    assert vetted(returned, "softmax") == returned


@pytest.mark.parametrize(
    ("returned", "shown"),
    [
        ("nothing: it raises NameError: name 'my_secret' is not defined", "name '…' is not defined"),
        ("nothing: it raises ValueError: def hidden(q): q.check(z)", "nothing: it raises ValueError"),
        ("nothing: it raises StolenError: z = np.array", "nothing: it raises an error"),
        ("a def_hidden_q_check", "something else"),
        ("an array of shape (1,) and dtype [('stolen', '<f8')]", "dtype [('…', '…')]"),
        ("None" + "x" * 300, "something else"),
        ("nothing: it raises ValueError: \u0442\u0435\u0441\u0442", "nothing: it raises ValueError"),
    ],
)
def test_what_else_they_say_is_left_out(returned, shown):
    assert vetted(returned, "softmax").endswith(shown)


@pytest.mark.parametrize(
    "source",
    [
        "import grading.checks",
        "from grading import reference, checks",
        "import sys\nsys._getframe()",
        'getattr(sys, "_getframe")',
        "error.__traceback__.tb_frame",
        "get_ipython().ast_transformers.append(x)",
        "shell = get_ipython()",
        "%matplotlib inline\nimport gc\ngc.get_objects()",
        "def broken(:\n    sys._getframe()",
        'sys.modules["grading.capstone"].best_temperature(z, y)',
    ],
)
def test_interference_is_flagged(source):
    assert suspicions([source])[0]


@pytest.mark.parametrize(
    "source",
    [
        "%matplotlib inline\n!ls\nimport matplotlib.pyplot as plt\nplt.plot([1])",
        'get_ipython().run_line_magic("timeit", "1")',
        "import inspect, traceback, gc\ngc.collect()\ninspect.signature(print)\ntraceback.print_exc()",
        "# not with sys._getframe\nmodel.eval()",
        "from grading.reference import softmax",
        "np.softmax?",
        "",
    ],
)
def test_harmless_cells_are_not_flagged(source):
    assert suspicions([source]) == ([], [])


def test_what_is_only_unusual_is_a_note():
    flags, notes = suspicions(["exec('x = 1')\nnp.exp = None"])
    assert (flags, notes) == ([], ["changes np.exp", "uses exec"])


def test_markdown_keeps_its_words_and_loses_its_power():
    text = "$a<b$ [book](https://example.org) <img src=x> [x](javascript:alert(1))\n\n[y]: data:text/html,x"
    cleaned = _cleaned(text, "markdown")
    assert "[book](https://example.org)" in cleaned and "$a< b$" in cleaned
    assert "<img" not in cleaned and "](java" not in cleaned and "]: data" not in cleaned
