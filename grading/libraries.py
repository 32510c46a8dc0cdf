"""Library functions that an exercise asks the student to write, taken away while a test runs.

Needs nothing but torch; a library that is not installed can't be called and is passed over.
"""

from __future__ import annotations

import contextlib
import importlib
import types
from collections.abc import Iterable, Iterator
from typing import Any

from torch.overrides import TorchFunctionMode
from torch.utils._python_dispatch import TorchDispatchMode

# `aten::…` is what torch itself runs, whatever the spelling: torch.softmax, F.softmax, z.softmax(), nn.Softmax
SOFTMAX_LIBRARY = (
    "scipy.special.softmax",
    "scipy.special.log_softmax",
    "scipy.special.logsumexp",
    "aten::_softmax",
    "aten::_log_softmax",
    "aten::logsumexp",
    # what contains them
    "aten::logcumsumexp",
    "aten::_logcumsumexp",
    "aten::_safe_softmax",
    "aten::_masked_softmax",
    "aten::_sparse_softmax",
    "aten::_sparse_log_softmax",
    "aten::_scaled_dot_product_flash_attention_for_cpu",
)
CROSS_ENTROPY_LIBRARY = (
    "torch.nn.functional.cross_entropy",  # also with probabilities as targets, which runs no operator of its own
    "torch.nn.functional.nll_loss",
    "torch.nn.functional.linear_cross_entropy",
    "aten::nll_loss_forward",
    "aten::nll_loss2d_forward",
)
ATTENTION_LIBRARY = (
    "torch.nn.functional.scaled_dot_product_attention",
    "torch.nn.functional.multi_head_attention_forward",
    "aten::_native_multi_head_attention",
    "aten::_scaled_dot_product_flash_attention_for_cpu",
    "aten::_safe_softmax",  # which only the library's own attention runs
)


class Forbidden(Exception):
    """A library function that the exercise asks the student to write was called."""


_called: list[str] = []  # which of the functions that are taken away were called, since the last `without`


def _forbid(name: str) -> None:
    _called.append(name)
    raise Forbidden(name)


class _Without(TorchDispatchMode):
    """While it is active, the torch operators in `names` raise, by whatever route they are reached."""

    def __init__(self, names: set[str]) -> None:
        super().__init__()
        self.names = names

    def __torch_dispatch__(self, func, types, args=(), kwargs=None):
        name = func.name().split(".")[0]
        if name in self.names:
            _forbid(name)
        return func(*args, **(kwargs or {}))


class _WithoutBuiltin(TorchFunctionMode):
    """While it is active, the functions of torch that are written in C and stand in `functions` raise."""

    def __init__(self, functions: dict[Any, str]) -> None:
        super().__init__()
        self.functions = functions

    def __torch_function__(self, func, types, args=(), kwargs=None):
        if func in self.functions:
            _forbid(self.functions[func])
        return func(*args, **(kwargs or {}))


@contextlib.contextmanager
def without(names: Iterable[str]) -> Iterator[list[str]]:
    """Make the library functions in `names` raise `Forbidden`; yields the list of those that were called.

    A dotted name is a function. One written in Python gets another code, so that it raises whoever holds a
    reference to it, under whatever name; one of torch's that is written in C raises where it is called.
    `aten::…` is an operator of torch, by whatever route it is reached. What is not installed is passed over.
    Raises TypeError for other objects.
    """
    _called.clear()
    kept: list[tuple[types.FunctionType, types.CodeType]] = []
    builtin: dict[Any, str] = {}
    try:
        for name in names:
            function = None if "::" in name else _imported(name)
            if isinstance(function, types.FunctionType):
                kept.append((function, function.__code__))
                function.__code__ = _raising(name, function.__code__.co_freevars)
            elif isinstance(function, types.BuiltinFunctionType) and name.startswith("torch."):
                builtin[function] = name
            elif function is not None:
                raise TypeError(f"{name} is neither written in Python nor a function of torch")
        operators = _Without({name for name in names if "::" in name})
        with operators, _WithoutBuiltin(builtin) if builtin else contextlib.nullcontext():
            yield _called
    finally:
        for function, code in kept:
            function.__code__ = code


def _imported(name: str) -> Any:
    """The object with this dotted name; None if the library is not installed, or too old to have it."""
    module, _, attribute = name.rpartition(".")
    try:
        return getattr(importlib.import_module(module), attribute, None)
    except ModuleNotFoundError:
        return None


def _raising(name: str, closure: tuple[str, ...]) -> types.CodeType:
    """Code that raises Forbidden; it must refer to the same outer variables as the code it stands for."""
    inner = f"def raising(*_, **__):\n  ({', '.join([*closure, '0'])})\n  import grading.libraries as it\n  it._forbid({name!r})"
    outer = f"def outer({', '.join(closure)}):\n {inner.replace(chr(10), chr(10) + ' ')}\n return raising"
    made: dict[str, Any] = {}
    exec(outer, made)  # noqa: S102 (a fixed text with names of variables)
    return made["outer"](*closure).__code__
