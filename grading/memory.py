"""How much memory a call takes: what Python and NumPy allocate, and the tensors that torch makes.

Counts bytes, not seconds, so the same call gives the same figure on every machine.
"""

from __future__ import annotations

import gc
import tracemalloc
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import torch
from torch.utils._python_dispatch import TorchDispatchMode
from torch.utils._pytree import tree_leaves


@dataclass(frozen=True)
class Used:
    """Bytes that a call took: the peak of Python and NumPy, the largest new tensor, and what stays afterwards."""

    peak: int
    largest_tensor: int
    largest_numel: int
    retained: int


class _Spy(TorchDispatchMode):
    """While it is active, notes the largest storage that an operator of torch makes; views make none."""

    bytes = numel = 0

    def __torch_dispatch__(self, func, types, args=(), kwargs=None):
        result = func(*args, **(kwargs or {}))
        known = {_address(leaf) for leaf in tree_leaves((args, kwargs)) if _plain_tensor(leaf)}
        for leaf in tree_leaves(result):
            if _plain_tensor(leaf) and _address(leaf) not in known:
                size = leaf.untyped_storage().nbytes()
                self.bytes = max(self.bytes, size)
                self.numel = max(self.numel, size // leaf.element_size())
        return result


def _plain_tensor(leaf: Any) -> bool:
    return isinstance(leaf, torch.Tensor) and leaf.layout is torch.strided


def _address(tensor: torch.Tensor) -> int:
    return tensor.untyped_storage().data_ptr()


def used_by(call: Callable[[], Any]) -> tuple[Any, Used]:
    """The value of `call()`, and the memory it took. Errors of the call pass through.

    Call it once before, so that caches and late imports are not counted. Tensors are counted one by one, not
    added up: torch doesn't say when it frees them.
    """
    gc.collect()
    before = held_by_tensors()
    spy = _Spy()
    tracemalloc.start()
    try:
        with spy:
            value = call()
        peak = tracemalloc.get_traced_memory()[1]
        gc.collect()
        retained = tracemalloc.get_traced_memory()[0] + held_by_tensors() - before
    finally:
        tracemalloc.stop()
    return value, Used(peak, spy.bytes, spy.numel, retained)


def held_by_tensors() -> int:
    """Bytes in the storages of all living tensors; tracemalloc doesn't see them."""
    tensors = [t for t in gc.get_objects() if type(t) is torch.Tensor and t.layout is torch.strided]
    return sum({_address(t): t.untyped_storage().nbytes() for t in tensors}.values())
