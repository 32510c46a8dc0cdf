"""What the inside of the sandbox looks like: the bubblewrap command and the environment of its processes.

Read-only: the system's programs and libraries, this Python with its packages, and the package `grading`
(which holds no hidden test and no solution). Nothing else of the machine is there.
"""

from __future__ import annotations

import os
import sys
import sysconfig
from pathlib import Path

import grading

# Under a name of their own: what is mounted there must not hide a Python that lives in, say, /work.
BOX = "/sandbox/box"  # a submission's own directory: connection file, sockets, data files
WORK = "/sandbox/work"  # where its code runs
COURSE = "/sandbox/course"  # holds the package `grading` and nothing else of the course

_SYSTEM = ("/etc/ld.so.cache", "/etc/alternatives", "/etc/fonts", "/etc/localtime")
_ONE_THREAD = {"OMP_NUM_THREADS": "1", "MKL_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}


def trees() -> list[str]:
    """The folders of this Python and its packages, none inside another."""
    found = {sys.prefix, sys.base_prefix, sysconfig.get_path("purelib"), sysconfig.get_path("platlib")}
    found = {os.path.abspath(path) for path in found} | {os.path.realpath(path) for path in found}
    outside = {path for path in found if not path.startswith("/usr/") and path != "/usr"}
    return sorted(p for p in outside if not any(p != q and p.startswith(q + "/") for q in outside))


def under_tmp() -> list[str]:
    """The trees that an empty /tmp would hide."""
    return [tree for tree in trees() if tree.startswith("/tmp/")]


def environment(home: str) -> dict[str, str]:
    """All that a process inside finds in `os.environ`."""
    return _ONE_THREAD | {
        "PATH": "/usr/bin:/bin",
        "LANG": "C.UTF-8",
        "HOME": home,
        "IPYTHONDIR": "/tmp/.ipython",
        "MPLCONFIGDIR": "/tmp/.matplotlib",
        "MPLBACKEND": "module://matplotlib_inline.backend_inline",
        "PYTHONPATH": COURSE,
        "PYTHONDONTWRITEBYTECODE": "1",
        "PYDEVD_DISABLE_FILE_VALIDATION": "1",
        # a Python that is a shared library finds its own, not the system's
        "LD_LIBRARY_PATH": os.path.join(sys.base_prefix, "lib"),
    }


def bubblewrap(box: Path, as_root: bool) -> list[str]:
    """The bubblewrap command, up to the program to run; `box` is the one folder of the host inside.

    as_root: the caller is root. The kernel's files are then reached as root, whatever folder they lie in,
    and the program inside gives root away itself (`inside.give_root_away`).
    """
    if as_root:
        who = ["--cap-drop", "ALL"]
        for capability in ("CAP_SETUID", "CAP_SETGID", "CAP_SYS_ADMIN"):
            who += ["--cap-add", capability]
    else:
        who = ["--unshare-user", "--uid", "1000", "--gid", "1000", "--cap-drop", "ALL"]
    command = ["bwrap", "--unshare-ipc", "--unshare-pid", "--unshare-net", "--unshare-uts", *who]
    command += ["--die-with-parent", "--new-session", "--clearenv", "--hostname", "box"]
    command += ["--ro-bind", "/usr", "/usr"]
    for name in ("bin", "lib", "lib64", "sbin"):
        if os.path.islink(f"/{name}"):
            command += ["--symlink", f"usr/{name}", f"/{name}"]
        elif os.path.isdir(f"/{name}"):
            command += ["--ro-bind", f"/{name}", f"/{name}"]
    for path in _SYSTEM:
        command += ["--ro-bind-try", path, path]
    # For root, bubblewrap covers parts of /proc, and then no submission could mount one of its own.
    command += ["--perms", "0755", "--dir", "/proc"] if as_root else ["--proc", "/proc"]
    command += ["--dev", "/dev", "--perms", "1777", "--tmpfs", "/tmp"]
    package = Path(grading.__file__).resolve().parent
    bound = {tree: tree for tree in trees()} | {str(package): f"{COURSE}/grading"}
    # bubblewrap would make the folders above them for their owner only
    above = {
        str(folder)
        for inside in [*bound.values(), f"{WORK}/x", f"{BOX}/x"]
        for folder in Path(inside).parents
    }
    for folder in sorted(above - {"/", "/tmp"}):
        command += ["--perms", "0755", "--dir", folder]
    for outside, inside in bound.items():
        command += ["--ro-bind", outside, inside]
    command += ["--bind", str(box), BOX]
    command += ["--remount-ro", "/dev", "--remount-ro", "/", "--chdir", "/tmp"]
    for name, value in environment("/tmp").items():
        command += ["--setenv", name, value]
    return command
