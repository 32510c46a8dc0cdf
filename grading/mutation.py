"""Small changes to Python code, one at a time: what a slip of the pen would make of a right answer.

Operators are swapped or one operand is taken alone, numbers move by one, `axis`, `keepdims` and other keywords
change or go, conditions turn round, arguments change places, a function gives way to its neighbour (min, max),
statements and decorators go. Not changed, because no hidden test may ask for it: docstrings, annotations, the
words and arguments of an exception, warnings (`np.errstate`); nor what breaks the code for sure, such as an
import that is gone.
"""

from __future__ import annotations

import ast
import copy
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

_OPERATORS: dict[type[ast.AST], tuple[type[ast.AST], ...]] = {
    ast.Add: (ast.Sub,),
    ast.Sub: (ast.Add,),
    ast.Mult: (ast.Div,),
    ast.Div: (ast.Mult,),
    ast.FloorDiv: (ast.Mult,),
    ast.Mod: (ast.FloorDiv,),
    ast.Pow: (ast.Mult,),
    ast.MatMult: (ast.Mult,),
    ast.BitAnd: (ast.BitOr,),
    ast.BitOr: (ast.BitAnd,),
    ast.BitXor: (ast.BitAnd,),
    ast.And: (ast.Or,),
    ast.Or: (ast.And,),
    ast.Lt: (ast.LtE, ast.GtE),
    ast.LtE: (ast.Lt, ast.Gt),
    ast.Gt: (ast.GtE, ast.LtE),
    ast.GtE: (ast.Gt, ast.Lt),
    ast.Eq: (ast.NotEq,),
    ast.NotEq: (ast.Eq,),
    ast.Is: (ast.IsNot,),
    ast.IsNot: (ast.Is,),
    ast.In: (ast.NotIn,),  # codespell:ignore notin
    ast.NotIn: (ast.In,),  # codespell:ignore notin
}
_PAIRS = (
    "min max, amin amax, minimum maximum, argmin argmax, any all, sum mean, exp expm1, log log1p, sqrt square,"
    " ceil floor, zeros ones, zeros_like ones_like, isinf isnan, tril triu, logical_and logical_or, cumsum cumprod,"
    " softmax log_softmax, sigmoid logsigmoid, repeat repeat_interleave"
)
_NEIGHBOURS = {a: b for pair in _PAIRS.split(",") for a, b in (pair.split(), reversed(pair.split()))}
# what they give does not depend on the order of their arguments
_SYMMETRIC = {"max", "min", "maximum", "minimum", "logaddexp", "add", "multiply", "equal", "swapaxes"}
_SYMMETRIC |= {"logical_and", "logical_or", "array_equal", "allclose", "promote_types", "result_type"}
_AXES = {"axis", "dim"}
_MODULES = {"np", "numpy", "torch", "F", "nn", "math", "checks", "self", "cls", "ctx"}
_FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)


@dataclass(frozen=True)
class Mutant:
    """`source` with one change: in `place` (a function's dotted name) the statement `before` became `after`."""

    source: str
    line: int
    place: str
    before: str
    after: str

    @property
    def key(self) -> tuple[str, str, str]:
        """What stays the same when lines move."""
        return self.place, self.before, self.after


def mutants(source: str) -> Iterator[Mutant]:
    """Every code that is one change away from `source`, without repetitions. Raises SyntaxError."""
    tree = ast.parse(source)
    seen = {ast.unparse(tree)}
    for owner, field, index, place, statement in _slots(tree):
        holder: Any = getattr(owner, field)
        node = holder if index is None else holder[index]
        before = _fragment(statement)
        for changed in _changes(owner, field, node):
            undo = _put(owner, field, index, changed)
            text = ast.unparse(ast.fix_missing_locations(tree))
            after = (
                ""
                if node is statement and isinstance(changed, ast.Pass)
                else _fragment(changed if node is statement else statement)
            )
            undo()
            if text not in seen and _compiles(text):
                seen.add(text)
                yield Mutant(text, getattr(node, "lineno", statement.lineno), place, before, after)


def _compiles(text: str) -> bool:
    try:
        compile(text, "mutant", "exec", dont_inherit=True)
    except SyntaxError:
        return False
    return True


def _put(owner: ast.AST, field: str, index: int | None, node: Any) -> Callable[[], None]:
    """Put `node` into its owner; returns what takes it out again. `_GONE` leaves a list one shorter."""
    old = getattr(owner, field)
    if index is None:
        setattr(owner, field, node)
    else:
        setattr(owner, field, [*old[:index], *([] if node is _GONE else [node]), *old[index + 1 :]])
    return lambda: setattr(owner, field, old)


_GONE = object()


def _fragment(statement: ast.stmt) -> str:
    """A statement on one line; of a compound one, its head."""
    if not hasattr(statement, "body"):
        return ast.unparse(statement)
    head = copy.copy(statement)
    head.body = [ast.Pass()]  # type: ignore[attr-defined]
    for part in ("orelse", "handlers", "finalbody"):
        if getattr(head, part, None):
            setattr(head, part, [] if part != "handlers" else getattr(head, part)[:0])
    if isinstance(head, ast.Try):
        return "try:"
    tail = " … else" if getattr(statement, "orelse", None) else ""
    return " ".join(ast.unparse(head).split("\n")[:-1]) + tail


# --- where ---------------------------------------------------------------------------------------------------

_Slot = tuple[ast.AST, str, int | None, str, ast.stmt]


def _slots(tree: ast.Module) -> Iterator[_Slot]:
    """Every place that a change may be made: (owner, field, index, name of the function, statement)."""
    yield from _below(tree, "", None)


def _below(node: ast.AST, place: str, statement: ast.stmt | None) -> Iterator[_Slot]:
    for field, value in ast.iter_fields(node):
        if field in ("annotation", "returns", "type_comment", "ctx", "type_params"):
            continue
        for index, child in enumerate(value) if isinstance(value, list) else [(None, value)]:
            if not isinstance(child, ast.AST) or _left_alone(node, field, child):
                continue
            inside = child if isinstance(child, ast.stmt) else statement
            name = f"{place}.{child.name}".strip(".") if isinstance(child, _FUNCTIONS) else place
            if inside is not None:
                yield node, field, index, name, inside
            if not isinstance(child, ast.Raise):
                yield from _below(child, name, inside)
    if getattr(node, "orelse", None) and isinstance(node, ast.If | ast.For | ast.While):
        yield node, "orelse", None, place, node


def _left_alone(owner: ast.AST, field: str, child: ast.AST) -> bool:
    if isinstance(child, ast.Import | ast.ImportFrom | ast.Pass | ast.Global | ast.Nonlocal | ast.JoinedStr):
        return True
    if isinstance(child, ast.Expr) and isinstance(child.value, ast.Constant):  # a docstring, `...`
        return True
    if isinstance(child, ast.withitem):
        return _called(child.context_expr) in ("errstate", "catch_warnings")
    if isinstance(owner, ast.UnaryOp) and _number(owner) is not None:  # the 1 of -1: changed as a whole
        return True
    # what is caught
    return isinstance(owner, ast.ExceptHandler) and field == "type"


def _called(node: ast.AST) -> str:
    """The last word of what a call calls: `max` for `z.max(axis=0)`; empty for anything else."""
    function = node.func if isinstance(node, ast.Call) else None
    return getattr(function, "attr", getattr(function, "id", ""))


# --- what ----------------------------------------------------------------------------------------------------


def _changes(owner: ast.AST, field: str, node: Any) -> Iterator[Any]:
    """What may stand in a place instead of `node`; `_GONE` where it may go without a replacement."""
    if isinstance(node, list):  # an else branch
        yield []
        return
    if type(node) in _OPERATORS:
        yield from (operator() for operator in _OPERATORS[type(node)])
    if (
        field == "decorator_list" and getattr(node, "id", "") != "staticmethod"
    ):  # callers use the class anyway
        yield _GONE
    if isinstance(node, ast.stmt):
        yield from _of_statement(node)
    if isinstance(node, ast.keyword):
        yield from _of_keyword(node)
    if isinstance(node, ast.expr) and not isinstance(getattr(node, "ctx", None), ast.Store | ast.Del):
        yield from _of_expression(node)
        if field == "test":
            yield _not(node)
        counts = isinstance(owner, ast.Slice) or (field == "args" and _called(owner) == "range")
        if counts and _number(node) is None:
            for operator in (ast.Add, ast.Sub):  # off by one
                yield ast.BinOp(node, operator(), ast.Constant(1))


def _of_statement(node: ast.stmt) -> Iterator[ast.stmt]:
    if isinstance(node, _FUNCTIONS):
        return
    if not (isinstance(node, ast.With) and any(_left_alone(node, "items", item) for item in node.items)):
        yield ast.Pass()
    if isinstance(node, ast.With) and not any(_left_alone(node, "items", item) for item in node.items):
        yield ast.If(ast.Constant(True), node.body, [])
    if isinstance(node, ast.AugAssign):
        yield ast.Assign([node.target], node.value)
    if isinstance(node, ast.Raise) and node.exc is not None:
        yield ast.Raise(ast.Call(ast.Name("RuntimeError", ast.Load()), [], []), None)
    if isinstance(node, ast.For | ast.While):  # only the first round
        yield _with_body(node, [*node.body, ast.Break()])


def _with_body(node: ast.stmt, body: list[ast.stmt]) -> ast.stmt:
    changed = copy.copy(node)
    changed.body = body  # type: ignore[attr-defined]
    return changed


def _of_keyword(node: ast.keyword) -> Iterator[Any]:
    if node.arg is None:
        return
    yield _GONE
    if node.arg in _AXES and _number(node.value) is None:
        for axis in (0, -1, None):
            yield ast.keyword(node.arg, _constant(axis))


def _of_expression(node: ast.expr) -> Iterator[ast.expr]:
    number = _number(node)
    if number is not None:
        kind = type(number)
        others = [number + 1, number - 1, kind(0), kind(2)]
        if kind is float:  # an axis counted from the other end is the same axis
            others.append(-number)
        for other in dict.fromkeys(others):
            if other != number:
                yield _constant(other)
    elif isinstance(node, ast.Constant) and isinstance(node.value, bool):
        yield ast.Constant(not node.value)
    elif isinstance(node, ast.UnaryOp):
        yield node.operand
    elif isinstance(node, ast.BinOp):
        yield from (node.left, node.right)
    elif isinstance(node, ast.BoolOp):
        for i in range(len(node.values)):
            rest = node.values[:i] + node.values[i + 1 :]
            yield rest[0] if len(rest) == 1 else ast.BoolOp(node.op, rest)
    elif isinstance(node, ast.IfExp):
        yield from (node.body, node.orelse)
    elif isinstance(node, ast.Tuple | ast.List):
        yield from _swapped(node, "elts")
    elif isinstance(node, ast.Call):
        yield from _of_call(node)
    elif isinstance(node, ast.Attribute) and node.attr in ("T", "mT"):
        yield node.value


def _of_call(node: ast.Call) -> Iterator[ast.expr]:
    name = _called(node)
    if node.args and not isinstance(node.args[0], ast.Starred) and not _is_text(node.args[0]):
        yield node.args[0]
    if isinstance(node.func, ast.Attribute) and not _is_module(node.func.value):
        yield node.func.value  # z for z.max(…)
    if name in _NEIGHBOURS:
        changed = copy.copy(node)
        changed.func = copy.copy(node.func)
        setattr(changed.func, "attr" if isinstance(node.func, ast.Attribute) else "id", _NEIGHBOURS[name])
        yield changed
    two_axes = name == "transpose" and len(node.args) == 2 and all(_number(a) is not None for a in node.args)
    if name not in _SYMMETRIC and not two_axes:
        yield from _swapped(node, "args")


def _is_text(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def _is_module(node: ast.expr) -> bool:
    """Whether it looks like what functions are taken from, not like a value: np, torch.nn, self, super()."""
    while isinstance(node, ast.Attribute):
        node = node.value
    return _called(node) == "super" or (isinstance(node, ast.Name) and node.id in _MODULES)


def _swapped(node: Any, field: str) -> Iterator[Any]:
    """The node with two neighbours in one of its lists exchanged, for each pair."""
    parts = getattr(node, field)
    for i in range(len(parts) - 1):
        changed = copy.copy(node)
        setattr(changed, field, [*parts[:i], parts[i + 1], parts[i], *parts[i + 2 :]])
        yield changed


def _not(node: ast.expr) -> ast.expr:
    return (
        node.operand
        if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not)
        else ast.UnaryOp(ast.Not(), node)
    )


def _number(node: ast.AST) -> int | float | None:
    """The value of a number with or without a minus; None for anything else, True and False included."""
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
        inner = _number(node.operand)
        return None if inner is None else -inner
    value = node.value if isinstance(node, ast.Constant) else None
    return value if type(value) in (int, float) else None


def _constant(value: Any) -> ast.expr:
    if isinstance(value, int | float) and value < 0:
        return ast.UnaryOp(ast.USub(), ast.Constant(-value))
    return ast.Constant(value)
