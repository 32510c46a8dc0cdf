"""Imported once by a server that forks: what answers and hidden tests may need, so that no child waits for it.

Nothing here starts a thread: a fork copies only the one that forks.
"""

import contextlib
import gc
import multiprocessing.spawn
import signal

# Ctrl-C is for the process that started this one: the imports below would print forty lines about it
_handler = signal.signal(signal.SIGINT, signal.SIG_IGN)

import cloudpickle  # noqa: F401  (reads what a judge sends)
import torch

from grading import assignment, capstone, checks, hugepages, integrity  # noqa: F401

with contextlib.suppress(ImportError):  # scikit-learn brings it; students may have only NumPy and torch
    import scipy.special  # noqa: F401

# What a child runs is in `runner`; without this each one first imports the program that asked, all of pytest, say.
multiprocessing.spawn._fixup_main_from_path = lambda _: None

torch.set_num_threads(1)
with checks.without(checks.SOFTMAX_LIBRARY):  # its first use imports 800 modules, sympy among them
    torch.zeros(1).add_(1)
integrity.remember()
gc.freeze()  # a collection in a child need not look at, and so copy, what all children share
hugepages.collapse()
signal.signal(signal.SIGINT, _handler)
