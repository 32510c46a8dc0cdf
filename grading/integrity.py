"""What the answers of a kernel rest on, as it was before any code of a student ran; and what has changed since.

Runs in the student's process, where it can be undone: it makes tampering evident, and no mark rests on it.
"""

from __future__ import annotations

import builtins
import json
import sys
import threading
import types
from collections.abc import Iterator
from typing import Any

_MODULES = """
answering capstone checks libraries memory quiet reference values wire
"""
_BUILTINS = """
__build_class__ __import__ abs all any bool callable compile dict eval exec float getattr hasattr int isinstance
issubclass len list max min object range repr set setattr sorted str sum super tuple type vars zip
"""
_SHELL = """
run_cell run_cell_async run_code run_ast_nodes transform_cell transform_ast should_run_async
showtraceback
"""


def _parts(owner: Any, prefix: str) -> Iterator[tuple[str, Any]]:
    """Functions and classes of a module or class with the code they run; a state that changes is no part."""
    for name, value in vars(owner).items():
        if isinstance(value, types.FunctionType):
            yield f"{prefix}.{name}", (value, value.__code__, value.__defaults__)
        elif isinstance(value, type):
            yield f"{prefix}.{name}", value
            if value.__module__.startswith("grading."):
                yield from _parts(value, f"{prefix}.{name}")
        elif callable(value) or isinstance(value, types.ModuleType):
            yield f"{prefix}.{name}", value


def _state() -> dict[str, Any]:
    found = {f"builtins.{name}": getattr(builtins, name) for name in _BUILTINS.split()}
    found |= {"json.dumps": (json.dumps, json.dumps.__code__)}
    for name in _MODULES.split():
        if module := sys.modules.get(f"grading.{name}"):
            found |= _parts(module, f"grading.{name}")
    return found


_before: dict[str, Any] = {}


def remember() -> None:
    """Take the present state for the right one, in all that is not remembered yet."""
    _before.update({name: value for name, value in _state().items() if name not in _before})


def changed() -> list[str]:
    """The names of what is no longer as it was, or watches the tests."""
    now = _state()
    found = [name for name, value in _before.items() if not _same(now.get(name), value)]
    if sys.gettrace() or sys.getprofile() or threading.gettrace() or threading.getprofile():
        found.append("sys.settrace")
    return sorted(found) + _shell()


def _same(now: Any, before: Any) -> bool:
    if type(before) is tuple:
        return type(now) is tuple and all(a is b for a, b in zip(now, before, strict=True))
    return now is before


def _shell() -> list[str]:
    """What has been hooked into the shell or its kernel since it started."""
    ipython = sys.modules.get("IPython")
    shell = ipython.get_ipython() if ipython else None
    if shell is None:
        return []
    found = [f"shell.{name}" for name in _SHELL.split() if name in vars(shell)]
    if shell.ast_transformers or shell.input_transformers_post:
        found.append("shell.transformers")
    for event, callbacks in shell.events.callbacks.items():
        for callback in callbacks:
            if not str(getattr(callback, "__module__", "")).startswith(
                ("IPython.", "ipykernel.", "matplotlib")
            ):
                found.append(f"shell.{event}")
    kernel = getattr(shell, "kernel", None)
    session = getattr(kernel, "session", None)
    found += [f"session.{name}" for name in ("send", "sign", "serialize") if name in vars(session or object)]
    found += [
        f"kernel.{name}" for name in ("do_execute", "execute_request") if name in vars(kernel or object)
    ]
    return found
