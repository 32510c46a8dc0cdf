"""Lets of what came back only numbers and known words into a message.

A student reads on the feedback page what a hidden test says. What was called and what was expected are the test
author's words; what came back was made by the student's code, which could put a test's inputs into an error's
words or a type's name.
"""

from __future__ import annotations

import builtins
import re

_LONGEST = 300  # characters
_ERROR = r"[A-Z][a-z]+(?:[A-Z][a-z]+)?(?:Error|Exception|Warning|Interrupt|Exit|Iteration)"
_WORDS = """
a an array tensor of shape and dtype nothing yet there is no such name function it calls raises the arithmetic that
grades one number other numbers entries wrong NaN nan inf says where right its result a changed input draws outcome
comes with frequency not outside keeps bytes at once on way tensor torch object class your own something error in

operands could not be broadcast together shapes remapped original unsupported operand type for axis out bounds dimension
subscriptable iterable callable defined missing required positional argument arguments got unexpected keyword takes
but was were given module has no attribute index size list tuple range truth value more than element ambiguous Use any all
setting sequence requested detected inhomogeneous part only integer integers scalar scalars arrays can converted to Python
cannot reshape into convert string zero-size zero reduction operation maximum minimum which identity mismatch core gufunc
signature matmul Input must match tensors non-singleton expected found Expected same device Double Float Long Half Cannot
cast ufunc output from casting rule same_kind subtract divide add multiply exp supported types inputs safely coerced any
according safe destination read-only read assignment division by math overflow encountered recursion depth exceeded while
calling local variable referenced before associated access free enclosing scope bad like numeric sizes dimensions last
first second third between this do does support item non indices slices hashable unhashable implemented method required
keepdims keepdim dim out where initial axes repeated transpose match len exponent complex real domain result too large
cannot be used when as only supports elements equal needs least most input invalid divide underflow encountered per
The grad require grad_fn have differentiated appears been used graph Set allow_unused variables needed gradient computation
modified inplace operation expanded existing Target sizes Tensor expects m1 m2 batch1 batch2 indexed c10 t 1D 2D 3D 4D to
without can't don't doesn't multiply autograd backward DoubleTensor FloatTensor
or be b d i indices gradients incorrect returned number 0-dimensional 1-dimensional 2-dimensional N-dimensional indexed
many few values unpack enough expect ordinal positional-only default required following negative power matrix vector both
"""
_VALUES = """
ndarray Tensor NoneType None str bytes int float bool complex list tuple dict set frozenset range slice function method
generator map zip filter type module object property staticmethod classmethod Ellipsis True False builtin_function_or_method
float16 float32 float64 longdouble int8 int16 int32 int64 uint8 uint16 uint32 uint64 bool_ str_ matrix bfloat16 float128
complex64 complex128 numpy torch scipy math np z w x y p q axis self mask targets logits softmax logsumexp log_softmax
special nn functional cross_entropy nll_loss linear_cross_entropy scaled_dot_product_attention logcumsumexp
multi_head_attention_forward nll_loss_forward nll_loss2d_forward cross_entropy_loss native_multi_head_attention
safe_softmax masked_softmax sparse_softmax sparse_log_softmax scaled_dot_product_flash_attention_for_cpu
s max min sum exp log argmax mean item shape dtype size ndim copy astype reshape numpy detach
"""
_ERRORS = {
    name
    for name, value in vars(builtins).items()
    if isinstance(value, type) and issubclass(value, BaseException)
}
_KNOWN = frozenset(_WORDS.split()) | frozenset(_VALUES.split()) | _ERRORS | {"AxisError", "LinAlgError"}
_WORD = re.compile(r"[^\W\d]\w*(?:[-'][^\W\d]\w*)?|[0-9]D\b|[0-9]-dimensional")
_NUMBER = re.compile(r"[-+]?(?:\d[\d,]{0,14}(?:\.\d{0,8})?|\.\d{1,8})(?:e[-+]?\d{1,4})?")
_PLAIN = re.compile(r"[\x20-\x7e…]*")


def writable(text: str) -> str:
    """The text with "?" for each half of a surrogate pair: JSON and file names can bring one, and no file takes it."""
    return text.encode("utf-8", "replace").decode()


def vetted(returned: str, item: str) -> str:
    """What came back, if it can be told in known words; an error's name, if at least that is known.

    item: the task's name, which is a known word, too.
    """
    if len(returned) <= _LONGEST and (shown := _in_known_words(returned, item)) is not None:
        return shown
    error = re.match(rf"nothing: it raises ({_ERROR})\b", returned)
    if error and error[1] in _ERRORS:
        return error[0]
    if returned.startswith("nothing: it raises "):
        return "nothing: it raises an error"
    return "something else"


def _in_known_words(text: str, item: str) -> str | None:
    if not _PLAIN.fullmatch(text):
        return None
    text = re.sub(  # names of the student's own, and what else stands between quotes
        r"(?<!\w)(['\"])([^'\"]*)\1", lambda m: m[0] if _all_known(m[2], item) else f"{m[1]}…{m[1]}", text
    )
    return text if _all_known(text, item) else None


def _all_known(text: str, item: str) -> bool:
    rest = _WORD.sub(lambda m: "" if m[0] in _KNOWN or m[0] == item else m[0], text)
    rest = _NUMBER.sub("", rest)
    return not re.search(r"[^\W_]", rest)
