"""Reads a student's cells for what no answer needs: getting at the tests, at their caller, at the kernel.

This runs outside the sandbox, on the text that was handed in, so no code of a student can talk it out of its
finding. It can be evaded by whoever assembles names at run time; most of those ways in leave another trace,
and what reads like one stands in the notes for the instructor.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator

# Python's ways to its callers, to all objects, and to watching or changing what others run
_REACHING = """
_getframe _current_frames _getframemodulename currentframe getouterframes getinnerframes walk_stack walk_tb
f_back f_locals f_globals f_builtins f_trace tb_frame gi_frame cr_frame ag_frame
get_objects get_referrers get_referents settrace setprofile settrace_all_threads setprofile_all_threads
addaudithook
ast_transformers input_transformers_post input_transformers_cleanup input_transformer_manager
run_cell_async run_ast_nodes run_code pre_run_cell post_run_cell pre_execute post_execute
kernel_app ipykernel IPKernelApp connection_file get_connection_info find_connection_file
"""
# Not wrong by themselves, and seldom needed: an instructor may want to read what they are for
_UNUSUAL = """
exec eval compile __import__ import_module ctypes cffi __globals__ __closure__ __code__ __subclasses__ __builtins__
FunctionType CodeType linecache subprocess fork multiprocessing
"""
# What answers may ask of the shell, and what IPython itself writes for lines that begin with % or !
_SHELL = ("run_line_magic", "run_cell_magic", "system", "getoutput", "magic")
_LIBRARIES = ("numpy", "np", "torch", "builtins", "json", "sys", "math", "warnings")
_LINE_OF_THE_SHELL = re.compile(r"^([ \t]*+)([%!?].*|.*\?)$", re.MULTILINE)
_OUR_MODULE = re.compile(r"grading\.(?!reference$)[\w.]+$")
_WORD = re.compile(r"[A-Za-z_]\w*")


def suspicions(sources: Iterable[str]) -> tuple[list[str], list[str]]:
    """What in these cells interferes with grading, and what is only unusual: two lists of a few words each."""
    flags, notes = set(), set()
    reaching, unusual = set(_REACHING.split()), set(_UNUSUAL.split())
    for source in sources:
        tree = _parsed(source)
        names = set(_names(tree)) if tree else set(_WORD.findall(source))
        flags |= {f"uses {name}" for name in names & reaching}
        notes |= {f"uses {name}" for name in names & unusual}
        if tree:
            flags |= set(_reaches(tree))
            notes |= set(_patches(tree))
        elif re.search(r"^[ \t]*+(from|import)[ \t]+grading\b", source, re.MULTILINE):
            flags.add("imports the package that grades")
    return sorted(flags), sorted(notes)


def _parsed(source: str) -> ast.Module | None:
    """The cell's syntax tree, the shell's own lines left out; None where it has none."""
    for text in (source, _LINE_OF_THE_SHELL.sub(r"\1pass", source)):
        try:
            return ast.parse(text)
        except (SyntaxError, ValueError, RecursionError, MemoryError):
            continue
    return None


def _names(tree: ast.Module) -> Iterator[str]:
    """Every name that is used, and every text that is nothing but a name: `getattr(sys, "_getframe")`."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Name):
            yield node.id
        elif isinstance(node, ast.Attribute) and node.attr not in ("eval", "compile"):  # model.eval()
            yield node.attr
        elif isinstance(node, ast.alias):
            yield from node.name.split(".")
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield from node.module.split(".")
        elif isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value.isidentifier():
            yield node.value


def _reaches(tree: ast.Module) -> Iterator[str]:
    fine = set()  # uses of get_ipython() for what its lines do, too
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and node.attr in _SHELL and isinstance(node.value, ast.Call):
            fine.add(node.value.func)
    for node in ast.walk(tree):
        modules = []
        if isinstance(node, ast.Import):
            modules = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and not node.level:
            modules = [node.module or ""]
        for module in modules:
            # its arithmetic is no secret; while a test runs it is taken away, like other libraries
            if module.split(".")[0] == "grading" and module != "grading.reference":
                yield "imports the package that grades"
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and _OUR_MODULE.match(node.value):
            yield f"names {node.value}"
        if isinstance(node, ast.Name) and node.id == "get_ipython" and node not in fine:
            yield "changes the shell that runs the tests"


def _patches(tree: ast.Module) -> Iterator[str]:
    """Assignments to what belongs to a library."""
    for node in ast.walk(tree):
        targets = node.targets if isinstance(node, ast.Assign) else ()
        for target in targets:
            if isinstance(target, ast.Attribute):
                owner = target.value
                while isinstance(owner, ast.Attribute):
                    owner = owner.value
                if isinstance(owner, ast.Name) and owner.id in _LIBRARIES:
                    yield f"changes {ast.unparse(target)}"
