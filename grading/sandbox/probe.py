"""Run inside a sandboxed kernel by `python -m grading doctor`: tries what must not work, and says what happened.

Each probe returns None if its property holds, or a few words about what it could do.
"""

from __future__ import annotations

import ctypes
import os
import resource
import socket
import sys
import tempfile

from grading.sandbox.world import WORK


def unprivileged() -> str | None:
    with open("/proc/self/status") as lines:
        status = dict(line.rstrip("\n").split(":\t", 1) for line in lines if ":\t" in line)
    found = {name: status[name] for name in ("CapEff", "CapPrm", "CapBnd") if int(status[name], 16)}
    if status.get("NoNewPrivs", "1") != "1":
        found["NoNewPrivs"] = status["NoNewPrivs"]
    if os.getuid() == 0:
        found["uid"] = "0"
    return ", ".join(f"{name} {value}" for name, value in found.items()) or None


def no_namespaces() -> str | None:
    libc = ctypes.CDLL(None, use_errno=True)
    made = [name for name, flag in (("user", 0x10000000), ("mount", 0x20000)) if libc.unshare(flag) == 0]
    return f"made a {made[0]} namespace" if made else None


def hidden(paths: list[str]) -> str | None:
    seen = [path for path in paths if os.path.lexists(path)]
    return f"sees {seen[0]}" if seen else None


def clean_environment(names: list[str]) -> str | None:
    seen = [name for name in names if name in os.environ]
    return f"sees the variable {seen[0]}" if seen else None


def no_network(port: int) -> str | None:
    for address in (("127.0.0.1", port), ("192.0.2.1", 80), ("1.1.1.1", 53)):
        with socket.socket() as connection:
            connection.settimeout(1)
            try:
                connection.connect(address)
            except OSError:
                continue
            return f"connects to {address[0]}"
    others = [name for _, name in socket.if_nameindex() if name != "lo"]
    return f"has the interface {others[0]}" if others else None


def alone() -> str | None:
    seen = [int(name) for name in os.listdir("/proc") if name.isdigit()]
    return f"sees {len(seen)} processes" if max(seen) > 200 or len(seen) > 20 else None


def reads_only() -> str | None:
    """Try to write into every folder that is not its own."""
    own = (WORK, "/tmp", "/dev/shm", "/proc", "/sys")
    for top in ["/", *sys.path]:
        for folder, names, _ in os.walk(top or "/nowhere"):
            names[:] = [n for n in names if not os.path.join(folder, n).startswith(own) or top in own][:40]
            if folder.startswith(own) or folder.count("/") > 6:
                continue
            try:
                with tempfile.NamedTemporaryFile(dir=folder):
                    return f"writes into {folder}"
            except OSError:
                pass
    return None


def small_folder(limit: int) -> str | None:
    return _fills(WORK, limit, 16 << 20)


def small_files(limit: int) -> str | None:
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    return None if 0 < hard <= limit and soft <= hard else f"may write files of {hard} bytes"


def _fills(folder: str, limit: int, step: int) -> str | None:
    written, paths = 0, []
    try:
        while written <= limit + step:
            path = os.path.join(folder, f"fill-{len(paths)}")
            paths.append(path)
            with open(path, "wb") as file:
                file.write(bytes(step))
            written += step
        return f"wrote {written >> 20} MB into {folder}"
    except OSError:
        return None
    finally:
        for path in paths:
            if os.path.exists(path):
                os.unlink(path)


def few_processes(limit: int) -> str | None:
    children = []
    try:
        while len(children) <= limit:
            child = os.fork()
            if child == 0:
                import time

                time.sleep(30)
                os._exit(0)
            children.append(child)
        return f"started {len(children)} processes"
    except OSError:
        return None
    finally:
        for child in children:
            os.kill(child, 9)
            os.waitpid(child, 0)


def little_memory(limit: int) -> str | None:
    try:
        taken = bytearray(limit + (64 << 20))
    except MemoryError:
        return None
    return f"took {len(taken) >> 20} MB"


def stays_behind() -> None:
    """Leave a process behind that has cut itself loose. The host looks for it when the kernel has gone."""
    if os.fork() == 0:
        os.setsid()
        if os.fork() == 0:
            import time

            time.sleep(300)
        os._exit(0)
