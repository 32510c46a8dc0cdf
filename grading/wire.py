"""How values travel from a student's process to the one that judges them: as numbers and names, never as code.

A message is a header in JSON and the bytes of arrays. Reading one builds numbers, strings, lists, tuples,
sets, arrays and tensors, and for every other object an empty one whose type has the same name, a module of torch
if it is one; nothing in it is run.
Numbers and sizes are checked before memory is taken for them.
"""

from __future__ import annotations

import builtins
import json
import math
import re
import socket
import struct
from typing import Any

import numpy as np
import torch

from grading import memory

LARGEST = 16 << 20  # bytes of one reply; the largest value that a test asks for has a fraction of it
_MOST = 50_000  # values in lists and tuples
_DEEPEST = 8
_TEXT = 4000  # characters
_HEADER = 4 << 20  # bytes
_SIZE = struct.Struct("!Q")

_Tensor, _ndarray, _generic = torch.Tensor, np.ndarray, np.generic
_ascontiguousarray, _frombuffer, _dtype = np.ascontiguousarray, np.frombuffer, np.dtype
_bool, _array = np.bool_, np.array
_IN_SETS = (int, float, str, _generic, _Tensor)
_LARGEST_SET = 1000  # numbers can be chosen so that each insertion looks at all before it
# NumPy kinds: floats, signed and unsigned integers, bool
_KINDS = "fiub"
_TENSORS = {
    str(kind).removeprefix("torch."): kind
    for kind in (
        *(torch.float64, torch.float32, torch.float16, torch.bfloat16, torch.bool),
        *(torch.int64, torch.int32, torch.int16, torch.int8, torch.uint8),
    )
}
_ERRORS = {
    name: value
    for name, value in vars(builtins).items()
    if isinstance(value, type)
    and issubclass(value, Exception | SystemExit)
    and not issubclass(value, BaseExceptionGroup)
} | {"AxisError": np.exceptions.AxisError, "LinAlgError": np.linalg.LinAlgError}


class Malformed(Exception):
    """A message of no known form: something other than this module has written it."""


class Gone(Exception):
    """The other side has closed the connection."""


def _may_be_in_set(item: Any) -> bool:
    return isinstance(item, _IN_SETS) and not isinstance(item, np.str_ | np.bytes_)


# --- frames ----------------------------------------------------------------------------------------------


def send(connection: socket.socket, *parts: bytes | memoryview) -> None:
    """Send one message. Raises OSError."""
    total = sum(len(part) for part in parts)
    connection.sendall(b"".join((_SIZE.pack(total), *parts)))


def receive(connection: socket.socket, most: int | None = None) -> bytes:
    """The next message. Raises Gone, and Malformed if it is longer than `most` bytes."""
    (size,) = _SIZE.unpack(_exactly(connection, _SIZE.size))
    if most is not None and size > most:
        raise Malformed(f"a message of {size:,} bytes")
    return _exactly(connection, size)


def _exactly(connection: socket.socket, size: int) -> bytes:
    taken = bytearray(size)
    view, at = memoryview(taken), 0
    while at < size:
        try:
            count = connection.recv_into(view[at:])
        except OSError:
            count = 0
        if not count:
            raise Gone
        at += count
    return bytes(taken)


# --- writing, beside the student's code ------------------------------------------------------------------


def encoded(reply: Any) -> tuple[bytes, ...]:
    """A reply (`answering.Reply`) as the parts of a message."""
    buffers: list[bytes] = []
    budget = [_MOST, LARGEST]
    header = {
        "value": _encode(reply.value, buffers, budget, 0),
        "error": _encode_error(reply.error) if reply.error is not None else None,
        "missing": reply.missing,
        "forbidden": reply.forbidden,
        "unchanged": reply.unchanged,
        "used": list(vars(reply.used).values()) if reply.used else None,
    }
    text = json.dumps(header).encode()
    if len(text) > _HEADER:
        return encoded(type(reply)(value=_Huge()))
    return (_SIZE.pack(len(text)), text, *buffers)


def _encode(value: Any, buffers: list[bytes], budget: list[int], depth: int) -> Any:
    kind = type(value)
    budget[0] -= 1
    if value is None or kind is bool:
        return value
    if kind is int:
        return {"int": hex(value)} if abs(value) < 1 << 2000 else _other(value)
    if kind is float:
        return {"float": value.hex()}
    if kind is str:
        return {"str": value[:_TEXT]}
    if isinstance(value, list | tuple) and depth < _DEEPEST:
        # a namedtuple, too; read by tuple's own method, which nobody overrides
        items = tuple.__iter__(value) if isinstance(value, tuple) else list.__iter__(value)
        if kind is list or isinstance(value, tuple):
            found, before = [], len(buffers)
            for item in items:
                if budget[0] <= 0:
                    del buffers[before:]
                    return _other(value)
                found.append(_encode(item, buffers, budget, depth + 1))
            return {"list" if kind is list else "tuple": found}
    if kind in (set, frozenset) and len(value) <= _LARGEST_SET and all(map(_may_be_in_set, value)):
        items = _encode(list(value), buffers, budget, depth)
        return {"set": items} if "list" in items else _other(value)
    if kind is _ndarray or isinstance(value, _generic) and kind is value.dtype.type:
        return _encode_array(value, kind, buffers, budget)
    if kind is _Tensor and value.layout is torch.strided:
        return _encode_tensor(value, buffers, budget)
    return _other(value)


def _encode_array(value: Any, kind: type, buffers: list[bytes], budget: list[int]) -> Any:
    scalar = kind is not _ndarray
    told = {"dtype": value.dtype.str, "shape": list(value.shape), "scalar": scalar}
    if value.dtype.kind not in _KINDS:
        told["named"] = str(value.dtype)[:_TEXT]
    elif not _taken(value.nbytes, budget):
        return _other(value)
    else:
        buffers.append(_ascontiguousarray(value).tobytes())
    return {"array": told}


def _encode_tensor(value: torch.Tensor, buffers: list[bytes], budget: list[int]) -> Any:
    name = str(value.dtype).removeprefix("torch.")
    told = {"dtype": name, "shape": list(value.shape), "grad": value.requires_grad}
    if name in _TENSORS:
        if not _taken(value.numel() * value.element_size(), budget):
            return _other(value)
        plain = value.detach().cpu().contiguous()
        if name == "bfloat16":
            plain = plain.view(torch.int16)
        buffers.append(plain.numpy().tobytes())
    return {"tensor": told}


class _Huge:
    """Stands for a value that is too long to be told."""


def _taken(size: int, budget: list[int]) -> bool:
    budget[1] -= size
    return budget[1] > 1 << 16  # the header wants room, too


def _other(value: Any) -> dict:
    return {"other": str(type(value).__name__)[:80], "module": isinstance(value, torch.nn.Module)}


def _encode_error(error: BaseException) -> dict:
    try:
        words = str(error)[:_TEXT]
    except Exception:  # noqa: BLE001 (an answer's own error may not be printable)
        words = ""
    known = [kind.__name__ for kind in type(error).__mro__ if kind.__name__ in _ERRORS]
    return {"name": type(error).__name__[:80], "kind": known[0] if known else "Exception", "words": words}


# --- reading, where it is judged -------------------------------------------------------------------------


def decoded(message: bytes) -> dict[str, Any]:
    """The fields of a reply. Raises Malformed."""
    try:
        (size,) = _SIZE.unpack_from(message)
        if size > _HEADER:
            raise ValueError("a long header")
        header = json.loads(message[_SIZE.size : _SIZE.size + size])
        reader = _Reader(message, _SIZE.size + size)
        error, used = header["error"], header["used"]
        fields = {
            "value": reader.value(header["value"]),
            "error": _error(error) if error is not None else None,
            "missing": _word(header["missing"]),
            "forbidden": _word(header["forbidden"]),
            "unchanged": header["unchanged"] is True,
            "used": memory.Used(*map(_count, used)) if used is not None else None,
        }
    except Exception as problem:  # noqa: BLE001 (whatever is wrong with it)
        raise Malformed(repr(problem)[:200]) from None
    if reader.at != len(message):
        raise Malformed("bytes that nobody has announced")
    return fields


class _Reader:
    """Builds the values of one message, whose arrays lie one behind the other from `at` on."""

    def __init__(self, message: bytes, at: int) -> None:
        self.message, self.at, self.left = message, at, 2 * _MOST

    def value(self, told: Any) -> Any:
        self.left -= 1
        if self.left < 0:
            raise ValueError("too many values")
        if told is None or type(told) is bool:
            return told
        if "other" in told:
            base = (torch.nn.Module,) if told["module"] is True else ()
            return type(_name(told["other"]), base, {})()
        ((form, inside),) = told.items()
        return _FORMS[form](self, inside)

    def _int(self, told: str) -> int:
        return int(told, 16)

    def _float(self, told: str) -> float:
        return float.fromhex(told)

    def _str(self, told: str) -> str:
        return str(told)[:_TEXT]

    def _list(self, told: list) -> list:
        return [self.value(item) for item in told]

    def _tuple(self, told: list) -> tuple:
        return tuple(self.value(item) for item in told)

    def _set(self, told: dict) -> set:
        items = self.value(told)
        if len(items) > _LARGEST_SET:
            raise ValueError("too large a set")
        return set(items)

    def _array(self, told: dict) -> Any:
        shape = _shape(told["shape"])
        if "named" in told:  # an array of texts, objects or complex numbers: no numbers, whatever is in it
            return np.broadcast_to(_array(None, dtype=object), shape)
        if not re.fullmatch(rf"[<>|=]?[{_KINDS}]\d{{1,2}}", told["dtype"]):
            raise ValueError("no dtype")
        dtype = _dtype(told["dtype"])
        made = self._taken(dtype, shape)
        return made[()] if told["scalar"] else made

    def _tensor(self, told: dict) -> torch.Tensor:
        shape, name = _shape(told["shape"]), told["dtype"]
        if name not in _TENSORS:
            return torch.zeros((), dtype=torch.complex64).expand(shape)
        kind = _TENSORS[name]
        plain = self._taken(_dtype("int16" if name == "bfloat16" else name), shape)
        made = torch.from_numpy(plain)
        made = made.view(torch.bfloat16) if name == "bfloat16" else made
        return made.requires_grad_() if told["grad"] is True and kind.is_floating_point else made

    def _taken(self, dtype: np.dtype, shape: tuple[int, ...]) -> np.ndarray:
        size = math.prod(shape) * dtype.itemsize
        if size > len(self.message) - self.at:
            raise ValueError("an array larger than its message")
        if not size:
            return np.empty(shape, dtype)
        made = _frombuffer(self.message, dtype, math.prod(shape), self.at).reshape(shape).copy()
        self.at += size
        return made


_FORMS = {
    form: vars(_Reader)[f"_{form}"]
    for form in ("int", "float", "str", "list", "tuple", "set", "array", "tensor")
}


def _shape(told: list) -> tuple[int, ...]:
    if len(told) > 32 or not all(type(size) is int and 0 <= size < 1 << 40 for size in told):
        raise ValueError("no shape")
    return tuple(told)


def _name(told: str) -> str:
    return re.sub(r"\W", "_", told, flags=re.ASCII)[:80] or "_"


def _word(told: str) -> str:
    return re.sub(r"[^\w.: ]", "", told, flags=re.ASCII)[:200]


def _count(told: int) -> int:
    if type(told) is not int:
        raise ValueError("no number of bytes")
    return told


def _error(told: dict) -> BaseException:
    """An error that has the type, as far as it is known, and the words of the one that was raised."""
    words = str(told["words"])[:_TEXT]
    inside = {"__init__": lambda self: None, "__str__": lambda self: words}
    return type(_name(told["name"]), (_ERRORS[told["kind"]],), inside)()
