"""Nothing that a student's code prints, warns or logs reaches the notebook: nbgrader takes points for stderr."""

from __future__ import annotations

import contextlib
import logging
import os
import sys
import warnings
from collections.abc import Iterator


class _Nowhere:
    """A stream that swallows text and keeps nothing, however much is printed."""

    encoding = "utf-8"

    def write(self, text: str) -> int:
        return len(text)

    def flush(self) -> None: ...

    def isatty(self) -> bool:
        return False


@contextlib.contextmanager
def quiet() -> Iterator[None]:
    """Swallow prints, warnings, log records and what is written straight to file descriptor 2."""
    logs = logging.root.manager.disable
    try:
        kept = os.dup(2)
    except OSError:  # a process without stderr
        kept = None
    with contextlib.suppress(Exception):  # a stream of the student's own, closed perhaps
        sys.stderr.flush()
    try:
        logging.disable(logging.CRITICAL)
        if kept is not None:
            nowhere = os.open(os.devnull, os.O_WRONLY)
            os.dup2(nowhere, 2)
            os.close(nowhere)
        out, err = contextlib.redirect_stdout(_Nowhere()), contextlib.redirect_stderr(_Nowhere())
        with out, err, unwarned():
            yield
    finally:
        logging.disable(logs)
        if kept is not None:
            os.dup2(kept, 2)
            os.close(kept)


@contextlib.contextmanager
def unwarned() -> Iterator[None]:
    """Swallow warnings, whatever the code before has decided about them."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield
