"""What hidden tests are built from: each kind of check passes a right answer and names a wrong one's fault."""

import numpy as np
import pytest
import torch

from grading import checks


def question(answer):
    return checks.Question("f", checks.here({"f": answer}))


def diagnosis_of(check, /, *args, **kwargs):
    """The diagnosis that a check gives; None if it passes."""
    try:
        check(*args, **kwargs)
    except checks.CheckFailed as failed:
        return failed.diagnosis
    return None


@pytest.mark.parametrize(
    ("answer", "diagnosis"),
    [
        (lambda: (1.0, np.array([2.0])), None),
        (lambda: [1.0, np.array([2.0])], None),
        (lambda: (1.0, np.array([3.0])), "general.values"),
        (lambda: (1.0,), "general.parts"),
        (lambda: np.array([1.0, 2.0]), "general.parts"),
        (lambda: None, "general.none"),
    ],
)
def test_part(answer, diagnosis):
    assert diagnosis_of(question(answer).check, given="", want=[2.0], part=1) == diagnosis


@pytest.mark.parametrize(
    ("answer", "diagnosis"),
    [
        ([1, 2.0], None),
        ((1, np.float64(2)), None),
        (np.array([1, 2]), None),
        ([1, 3], "general.values"),
        ([1, 2, 3], "general.shape"),
        (["1", "2"], "general.type"),
        (None, "general.not-done"),
    ],
)
def test_value(answer, diagnosis):
    assert diagnosis_of(question(answer).check_value, given="", want=[1, 2]) == diagnosis


def raising(error):
    def f():
        raise error

    return f


@pytest.mark.parametrize(
    ("answer", "diagnosis"),
    [
        (raising(ValueError()), None),
        (raising(TypeError()), "general.values"),
        (lambda: 1.0, "general.values"),
        (raising(NotImplementedError()), "general.not-done"),
    ],
)
def test_raises(answer, diagnosis):
    assert diagnosis_of(question(answer).check_raises, given="", otherwise="general.values") == diagnosis


class Liar(float):
    def __eq__(self, other):
        return True

    __hash__ = None


@pytest.mark.parametrize(
    ("answer", "diagnosis"),
    [
        (lambda: 2.0, None),
        (lambda: 3.0, "general.values"),
        (lambda: Liar(3.0), "general.values"),
        (lambda: "2", "general.values"),
        (lambda: None, "general.none"),
    ],
)
def test_that(answer, diagnosis):
    def holds(value):
        return checks.same(checks.plain(value), np.array(2.0))

    found = diagnosis_of(
        question(answer).check_that, holds=holds, given="", expected="", otherwise="general.values"
    )
    assert found == diagnosis


@pytest.mark.parametrize("square", [np.outer, lambda a, b: torch.outer(*map(torch.tensor, (a, b)))])
def test_memory(square):
    asked = {"limit": 200_000, "given": "", "expected": "", "otherwise": "general.values"}
    vector = np.ones(500)
    assert diagnosis_of(question(lambda v: v * 2).check_memory, vector, **asked) is None
    assert diagnosis_of(question(lambda v: square(v, v)).check_memory, vector, **asked) == "general.values"


def test_largest():
    """Views are free, the backward pass counts, and NumPy is no way around it."""
    asked = {"limit": 10_000, "given": "", "expected": "", "otherwise": "general.values"}
    vector = torch.ones(500, requires_grad=True)

    def gradient(f, v):
        return torch.autograd.grad(f(v).sum(), v)[0]

    def broad(v):
        return v[:, None].expand(500, 500)

    assert diagnosis_of(question(lambda v: broad(v)[0] * v).check_largest, vector, **asked) is None
    found = diagnosis_of(question(lambda v: (broad(v) * 1).sum()).check_largest, vector, **asked)
    assert found == "general.values"

    class Square(torch.autograd.Function):
        @staticmethod
        def forward(ctx, v):
            return v * 2

        @staticmethod
        def backward(ctx, g):
            return torch.outer(g, g)[0] * 2

    q = question(Square.apply)
    assert diagnosis_of(q.check_largest, vector, **asked) is None
    assert diagnosis_of(q.check_largest, vector, call=gradient, **asked) == "general.values"
    q = question(lambda v: np.outer(v.detach().numpy(), np.ones(500)))
    assert diagnosis_of(q.check_largest, vector, **asked) == "general.values"


def test_distribution():
    want = [0.5, 0.3, 0.2, 0.0]

    def asked(answer, **more):
        rng = np.random.default_rng(0)
        return diagnosis_of(
            question(answer).check_distribution, lambda f: f(rng), given="", want=want, **more
        )

    assert asked(lambda rng: rng.choice(4, p=want)) is None
    assert asked(lambda rng: rng.choice(4, p=[0.45, 0.35, 0.2, 0.0])) == "general.values"
    assert asked(lambda rng: rng.choice(4, p=[0.4999, 0.3, 0.2, 0.0001])) == "general.values"
    assert asked(lambda rng: 1.0) == "general.type"
    assert asked(lambda rng: 4) == "general.type"
    assert asked(lambda rng: None) == "general.none"
    suspects = {"general.mutated": checks.near([1, 0, 0, 0])}
    assert asked(lambda rng: 0, suspects=suspects) == "general.mutated"


def test_a_right_sampler_passes_under_many_seeds():
    from grading.values import agree

    want = np.array([0.97, 0.02, 0.01, 0.0])
    for seed in range(200):
        counts = np.random.default_rng(seed).multinomial(20_000, want)
        assert agree(counts / 20_000, want, 20_000)


X, Y = torch.randn(3, 4, generator=torch.Generator().manual_seed(0)), torch.tensor([0, 1, 2])


@pytest.mark.parametrize(
    ("answer", "names"),
    [
        (lambda: torch.nn.functional.cross_entropy(X, Y), checks.CROSS_ENTROPY_LIBRARY),
        (lambda: torch.nn.CrossEntropyLoss()(X, torch.eye(4)[Y]), checks.CROSS_ENTROPY_LIBRARY),
        (lambda: torch.nn.NLLLoss()(X, Y), checks.CROSS_ENTROPY_LIBRARY),
        (lambda: torch.nn.functional.scaled_dot_product_attention(X, X, X), checks.ATTENTION_LIBRARY),
        (
            lambda: torch._C._nn.scaled_dot_product_attention(X[None], X[None], X[None]),
            checks.ATTENTION_LIBRARY,
        ),
        (lambda: torch.nn.MultiheadAttention(4, 2)(X, X, X)[0], checks.ATTENTION_LIBRARY),
        (lambda: torch.nn.MultiheadAttention(4, 2).eval()(X, X, X)[0], checks.ATTENTION_LIBRARY),
        (lambda: X.softmax(-1), checks.SOFTMAX_LIBRARY),
    ],
)
def test_libraries_are_taken_away_and_given_back(answer, names):
    q = question(lambda: float(answer().detach().double().sum()))
    q.check_that(holds=lambda value: True, given="", expected="", otherwise="general.values")
    found = diagnosis_of(
        q.check_that, holds=lambda v: True, given="", expected="", otherwise="general.values", forbidden=names
    )
    assert found == "general.forbidden"
    q.check_that(holds=lambda value: True, given="", expected="", otherwise="general.values")


def test_softmax_stays_allowed_where_attention_is_asked_for():
    q = question(lambda: torch.softmax(X.double(), -1).sum())
    want = torch.tensor(3.0, dtype=torch.float64)
    q.check(given="", want=want, forbidden=checks.ATTENTION_LIBRARY)
    q.check(given="", want=want, forbidden=checks.CROSS_ENTROPY_LIBRARY)
