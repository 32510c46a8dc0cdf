"""Folders for a while: gone when their process has closed them, and, if it was killed, when the next one comes by."""

from __future__ import annotations

import contextlib
import fcntl
import os
import shutil
import tempfile
import time
from pathlib import Path
from typing import Self

YOUNG = 60  # seconds in which a folder may have been made, and not yet locked


class Scratch:
    """A new empty folder `path`, whose name begins with `prefix`. Use it as a context, or `close` it.

    A lock says that its process lives: it goes with the process, however that ends.
    """

    def __init__(self, prefix: str, under: str | None = None) -> None:
        """under: the folder to make it in; None: where temporary files go."""
        under = under or tempfile.gettempdir()
        _sweep(under, prefix)
        self.path = Path(tempfile.mkdtemp(prefix=prefix, dir=under))
        self._lock = _lock(self.path)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Delete the folder with all that is in it."""
        shutil.rmtree(self.path, ignore_errors=True)
        os.close(self._lock)


def _lock(folder: Path) -> int | None:
    """Take the lock of a folder; None if its process lives."""
    descriptor = os.open(folder / "lock", os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        os.close(descriptor)
        return None
    return descriptor


def _sweep(under: str, prefix: str) -> None:
    """Delete the folders of processes that were killed, and so could not clean up after themselves."""
    for folder in Path(under).glob(f"{prefix}*"):
        with contextlib.suppress(OSError):
            found = folder.stat()
            young = time.time() - found.st_mtime < YOUNG
            if found.st_uid == os.getuid() and not young and (lock := _lock(folder)) is not None:
                shutil.rmtree(folder, ignore_errors=True)
                os.close(lock)
