"""One small change to a reference solution, and the hidden tests notice: on all assignments in `make test-long`."""

import ast

import pytest

from grading import mutants
from grading.mutation import mutants as made_from

REFERENCE = '''
def mean_of_kept(z, keep=2):
    """The mean of the first numbers."""
    z = np.asarray(z, dtype=float)
    if keep <= 0 or not len(z):
        raise ValueError(f"keep {keep - 1}")
    with np.errstate(over="ignore"):
        total = z[:keep].sum(axis=-1, keepdims=True)
    return total / min(keep, len(z))
'''

CHANGES = {  # what the operators must make of the code above, each in one statement
    "if keep < 0 or not len(z):",
    "if keep <= 0 and (not len(z)):",
    "if keep <= 0 or len(z):",
    "if not (keep <= 0 or not len(z)):",
    "if keep <= 1 or not len(z):",
    "def mean_of_kept(z, keep=3):",
    "z = np.asarray(z)",
    "z = z",
    "total = z[:keep + 1].sum(axis=-1, keepdims=True)",
    "total = z[:keep].mean(axis=-1, keepdims=True)",
    "total = z[:keep].sum(axis=0, keepdims=True)",
    "total = z[:keep].sum(axis=-1)",
    "total = z[:keep].sum(axis=-1, keepdims=False)",
    "return total * min(keep, len(z))",
    "return total / max(keep, len(z))",
    "return min(keep, len(z))",
    "raise RuntimeError()",
    "",
}


def test_every_kind_of_change_is_made():
    found = {mutant.after for mutant in made_from(REFERENCE)}
    assert found >= CHANGES, CHANGES - found


def test_what_no_hidden_test_may_ask_for_is_left_alone():
    """Words of exceptions, docstrings and warnings stay; no mutant comes twice, none equals the original."""
    sources = [mutant.source for mutant in made_from(REFERENCE)]
    assert len(sources) == len(set(sources)) > 30
    assert ast.unparse(ast.parse(REFERENCE)) not in sources
    for source in sources:
        assert "The mean of the first numbers." in source
        assert "keep - 1" in source or "RuntimeError" in source or "raise" not in source
        assert "errstate(over='ignore')" in source or "total = z" not in source


@pytest.mark.parametrize(
    ("code", "change"),
    [
        ("p = [0.7, 0.2]", "p = [0.2, 0.7]"),  # a plain variable is an item, too
        ("def f(x, y):\n    return g(x, y)", "return g(y, x)"),
        ("def f(x):\n    return (x, -x)", "return (-x, x)"),
        ("def f(x):\n    for i in range(3):\n        x += i\n    return x", "x -= i"),
        ("class A:\n    @torch.no_grad()\n    def f(self):\n        return 1", "def f(self):"),
    ],
)
def test_one_change(code, change):
    assert change in [mutant.after for mutant in made_from(code)]


def test_a_hole_in_the_tests_is_found_and_a_reason_must_be_given():
    tally = mutants.run("02-stability", items=["masked_softmax"])
    explained = mutants.read_equivalent()
    assert tally.number > 40 and not tally.broken
    assert not mutants.problems([tally], explained, ["masked_softmax"])
    found = mutants.problems([tally], {}, ["masked_softmax"])
    assert len(found) == len(tally.survivors) > 0 and all(text.startswith("survives: ") for text in found)
    entries = mutants.as_toml(tally, {})
    assert entries.count("[[mutant]]") == len(tally.survivors)


def test_an_entry_without_a_survivor_is_an_error():
    tally = mutants.Tally("02-stability", number=100)
    stale = {("02-stability", "softmax", "softmax", "z = 1", "z = 2"): "why"}
    assert "is killed or no longer made" in mutants.problems([tally], stale)[0]
    gone = {("99-gone", "softmax", "softmax", "z = 1", "z = 2"): "why"}
    assert "no such assignment" in mutants.problems([tally], gone)[0]


def test_few_may_be_explained_away():
    (mutant, *_) = made_from("x = 1")
    tally = mutants.Tally("02-stability", number=5, survivors=[("x", mutant)])
    (problem,) = mutants.problems([tally], {key: "why" for key in tally.survivor_keys()})
    assert "1 of 5 mutants are explained away" in problem


@pytest.mark.parametrize(
    "text",
    [
        '[[mutant]]\nassignment = "02-stability"',
        '[[mutant]]\nassignment="a"\nitem="b"\nplace="c"\nbefore="d"\nafter="e"\nreason=" "',
        '[[mutant]]\nassignment="a"\nitem="b"\nplace="c"\nbefore="d"\nafter=["e","e"]\nreason="r"',
    ],
    ids=["keys", "reason", "twice"],
)
def test_a_broken_list_is_refused(text, tmp_path):
    path = tmp_path / "list.toml"
    path.write_text(text)
    with pytest.raises(mutants.BrokenList):
        mutants.read_equivalent(path)


@pytest.mark.long
@pytest.mark.parametrize("name", mutants.default_assignments())
def test_every_mutant_is_killed_or_explained(name):
    explained = {key: why for key, why in mutants.read_equivalent().items() if key[0] == name}
    tally = mutants.run(name)
    print(*mutants.lines(tally, explained), sep="\n")
    assert not mutants.problems([tally], explained)
