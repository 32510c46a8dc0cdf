"""The inside of the sandbox: a fork server, and for each submission a supervisor and its kernel.

Run by `host.Server` as `python -m grading.sandbox.inside FD UID` in the world of `world.bubblewrap`. FD is one
end of a SOCK_SEQPACKET pair and the only way in: there is no socket file that a submission could reach.

    server                imports everything once, has one thread, reads requests, forks
      └─ supervisor       one per submission, outside its namespaces; watches memory, kills, reports
           └─ kernel      pid 1 of new user, pid, mount, ipc, net and uts namespaces, without capabilities

A request is JSON {"box", "argv", "env", "under_tmp", "limits"} with one descriptor, the lifeline. On it the host
sends b"I" (interrupt) or b"K" (kill); its end means kill, too. The supervisor answers with one JSON object per
message: {"ready": true}, {"failed": "why it never started"}, {"ended": exit status, "why": …, "cpu": seconds}.
The server never sees a key, a notebook or a test: those travel between the host and the kernel alone.
"""

from __future__ import annotations

import ctypes
import fcntl
import gc
import importlib
import io
import json
import os
import resource
import select
import shutil
import signal
import socket
import struct
import sys
import types
from unittest import mock

from grading import hugepages
from grading.sandbox.limits import Limits
from grading.sandbox.world import BOX, WORK

PRELOADED = (
    "grading.preload",
    "ipykernel.kernelapp",
    "ipykernel.zmqshell",
    "ipykernel.debugger",
    "IPython.core.completerlib",
    "IPython.core.debugger",
    "IPython.core.oinspect",
    "IPython.extensions.storemagic",
    "matplotlib.pyplot",
    "matplotlib.backends.backend_agg",
    "matplotlib_inline.backend_inline",
)
WATCH = 250  # milliseconds between two looks at the memory

_libc = ctypes.CDLL(None, use_errno=True)
# from linux/sched.h, linux/mount.h, linux/prctl.h
_CLONE = {"user": 0x10000000, "mount": 0x20000, "pid": 0x20000000, "ipc": 0x8000000, "net": 0x40000000}
_CLONE_UTS = 0x4000000
_RDONLY, _NOSUID, _NODEV, _NOEXEC, _REMOUNT, _BIND, _REC, _PRIVATE = 1, 2, 4, 8, 32, 4096, 16384, 1 << 18
_PDEATHSIG, _DUMPABLE, _SECCOMP, _CAPBSET_DROP, _NO_NEW_PRIVS, _CAP_AMBIENT = 1, 4, 22, 24, 38, 47
_NO_SUCH_CALL = 0x50000 | 38  # SECCOMP_RET_ERRNO, ENOSYS
# Memory that belongs to no process: nothing here would count it. By machine: its number for the kernel, and those of
# memfd_create, memfd_secret, shmget and of io_uring_setup, which can do without the other calls.
_FORBIDDEN = {
    "x86_64": (0xC000003E, (319, 447, 29, 425)),
    "aarch64": (0xC00000B7, (279, 447, 194, 425)),
}
_SIOCSIFFLAGS, _IFF_UP_RUNNING = 0x8914, 0x1 | 0x40


def _libc_call(name: str, *arguments: object) -> None:
    """Call a function of libc. Raises OSError."""
    plain = [a.encode() if isinstance(a, str) else a for a in arguments]
    if getattr(_libc, name)(*plain) != 0:
        number = ctypes.get_errno()
        raise OSError(number, f"{name}{arguments}: {os.strerror(number)}")


def _mount(
    source: str, target: str, kind: str | None = None, flags: int = 0, options: str | None = None
) -> None:
    _libc_call("mount", source, target, kind, ctypes.c_ulong(flags), options)


def _write(path: str, text: str) -> None:
    descriptor = os.open(path, os.O_WRONLY)
    try:
        os.write(descriptor, text.encode())
    finally:
        os.close(descriptor)


# --- the server ------------------------------------------------------------------------------------------


def main(control: int, user: int) -> None:
    """Import once, say that we are up, and fork a supervisor for each request, until the host goes."""
    if os.getuid() == 0:
        _give_root_away(user)
    requests = socket.socket(fileno=control)
    _import_everything()
    signal.signal(
        signal.SIGCHLD, signal.SIG_IGN
    )  # supervisors report to the host, nobody waits for them here
    threads = len(os.listdir("/proc/self/task"))
    if threads != 1:  # a fork copies only one of them, and whatever the others hold stays locked
        raise RuntimeError(f"the fork server has {threads} threads")
    requests.send(b"up")
    while True:
        text, descriptors, _, _ = socket.recv_fds(requests, 1 << 16, 1)
        if not text:
            os._exit(0)
        if os.fork() == 0:
            requests.close()
            _supervise_and_exit(json.loads(text), socket.socket(fileno=descriptors[0]))
        for descriptor in descriptors:
            os.close(descriptor)


def _give_root_away(user: int) -> None:
    _mount("proc", "/proc", "proc", _NOSUID | _NODEV | _NOEXEC)
    os.setgroups([])
    os.setresgid(user, user, user)
    os.setresuid(user, user, user)
    _libc_call("prctl", _DUMPABLE, 1, 0, 0, 0)  # else /proc/self stays root's, and no namespace can be mapped


def _import_everything() -> None:
    """What submissions are likely to need, and what is slow when it happens first."""
    for name in PRELOADED:
        importlib.import_module(name)
    import torch
    from IPython.core.ultratb import VerboseTB
    from matplotlib import pyplot

    torch.softmax(torch.zeros(2, 2), -1)  # forward only: autograd would start threads
    figure, axes = pyplot.subplots()
    axes.bar([1, 2], [1, 2])
    axes.set_title("x")
    figure.savefig(io.BytesIO(), format="png")
    pyplot.close("all")
    try:
        raise ZeroDivisionError
    except ZeroDivisionError:
        VerboseTB().text(*sys.exc_info())
    gc.collect()
    gc.freeze()  # a collection in a kernel need not look at, and so copy, what all kernels share
    hugepages.collapse()


# --- the supervisor --------------------------------------------------------------------------------------


def _supervise_and_exit(request: dict, lifeline: socket.socket) -> None:
    try:
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)
        _supervise(request, lifeline)
    except BaseException as error:  # noqa: BLE001 (the host must hear of it, and this fork must not go on)
        _tell(lifeline, failed=repr(error))
    finally:
        os._exit(1)


def _tell(lifeline: socket.socket, **message: object) -> None:
    try:
        lifeline.send(json.dumps(message).encode())
    except OSError:
        pass  # the host has gone, and with it everybody who would want to know


def _supervise(request: dict, lifeline: socket.socket) -> None:
    """Fork the kernel into namespaces of its own, and see it through to its end."""
    limits = Limits(**request["limits"])
    os.setsid()
    user, group = os.getuid(), os.getgid()
    _libc_call("unshare", sum(_CLONE.values()) | _CLONE_UTS)
    _write("/proc/self/setgroups", "deny")
    _write("/proc/self/uid_map", f"1000 {user} 1")
    _write("/proc/self/gid_map", f"1000 {group} 1")
    started, tell_start = os.pipe()
    child = os.fork()
    if child == 0:
        _become_kernel(request, limits, tell_start)
    os.close(tell_start)
    end = os.pidfd_open(child)
    poll = select.poll()
    for descriptor in (started, lifeline.fileno(), end):
        poll.register(descriptor, select.POLLIN)
    why, open_ends = "", {started, lifeline.fileno()}
    while True:
        events = {descriptor for descriptor, _ in poll.poll(WATCH)}
        if started in events:
            _report_start(os.read(started, 1000), lifeline)
            poll.unregister(started)
            open_ends.discard(started)
        if lifeline.fileno() in events:
            try:
                order = lifeline.recv(1)
            except OSError:
                order = b""
            os.kill(child, signal.SIGINT if order == b"I" else signal.SIGKILL)
            if order != b"I":
                poll.unregister(lifeline)
        if end in events:
            _, status, used = os.wait4(child, 0)
            cpu = used.ru_utime + used.ru_stime
            _tell(lifeline, ended=os.waitstatus_to_exitcode(status), why=why, cpu=cpu)
            os._exit(0)
        if not events and not why and started not in open_ends and _memory() > limits.memory:
            why = f"more than {limits.memory >> 20} MiB of memory"
            os.kill(child, signal.SIGKILL)  # pid 1 of its namespace: all its processes go with it


def _report_start(message: bytes, lifeline: socket.socket) -> None:
    if message == b"ready":
        # its sockets are bound: nothing can be written into the box from now on
        _mount("none", BOX, None, _REMOUNT | _BIND | _RDONLY | _NOSUID | _NODEV)
        _tell(lifeline, ready=True)
    elif message:
        _tell(lifeline, failed=message.decode(errors="replace"))


def _memory() -> int:
    """Bytes that all processes of the submission hold; pages that several share count once.

    /proc is the submission's: the kernel mounted it, and the supervisor shares its mount namespace.
    """
    total = 0
    for name in os.listdir("/proc"):
        if name.isdigit():
            try:
                with open(f"/proc/{name}/smaps_rollup") as lines:
                    total += next(
                        (int(line.split()[1]) << 10 for line in lines if line.startswith("Pss:")), 0
                    )
            except OSError:
                pass  # it has just ended
    return total


# --- the kernel ------------------------------------------------------------------------------------------


def _become_kernel(request: dict, limits: Limits, tell_start: int) -> None:
    """Cut this process off from the rest, and serve one notebook as an ordinary ipykernel. Never returns."""
    status = 1
    try:
        kept = {0, 1, 2, tell_start}
        for descriptor in map(int, os.listdir("/proc/self/fd")):
            if descriptor not in kept:
                try:
                    os.close(descriptor)
                except OSError:
                    pass  # the one that listed them
        _furnish(request, limits)
        _give_everything_away(limits)
        _serve(request, tell_start)
        status = 0
    except SystemExit as end:
        status = end.code if isinstance(end.code, int) else int(bool(end.code))
    except BaseException as error:  # noqa: BLE001 (reported, if the kernel had not started yet)
        try:
            os.write(tell_start, repr(error).encode()[:1000])
        except OSError:
            pass
    finally:
        os._exit(status)


def _furnish(request: dict, limits: Limits) -> None:
    """Mounts of its own: the submission's box, empty folders of limited size, its own processes in /proc."""
    _mount("none", "/", None, _REC | _PRIVATE)
    held = [(os.open(path, os.O_PATH | os.O_CLOEXEC), path) for path in request["under_tmp"]]
    _mount(f"{BOX}/{request['box']}", BOX, None, _BIND)
    empty = _NOSUID | _NODEV
    _mount("tmpfs", "/tmp", "tmpfs", empty, f"size={limits.tmp},mode=0700,nr_inodes=20k")
    for descriptor, path in held:
        os.makedirs(path, exist_ok=True)
        _mount(f"/proc/self/fd/{descriptor}", path, None, _BIND | _REC)
        os.close(descriptor)
    _mount("tmpfs", WORK, "tmpfs", empty, f"size={limits.work},mode=0700,nr_inodes=20k")
    _mount("tmpfs", "/dev/shm", "tmpfs", empty | _NOEXEC, f"size={limits.shared_memory},mode=0700")
    _mount("devpts", "/dev/pts", "devpts", _NOSUID | _NOEXEC, "newinstance,ptmxmode=0666,mode=620")
    _mount("proc", "/proc", "proc", empty | _NOEXEC)
    with socket.socket() as loopback:  # some libraries want one; it leads nowhere
        fcntl.ioctl(loopback, _SIOCSIFFLAGS, struct.pack("16sh22x", b"lo", _IFF_UP_RUNNING))
    _libc_call("sethostname", b"box", 3)
    _write("/proc/sys/user/max_user_namespaces", "0")  # no namespace of its own, hence no new powers
    if os.path.isdir(f"{BOX}/data"):
        shutil.copytree(f"{BOX}/data", WORK, dirs_exist_ok=True)


def _give_everything_away(limits: Limits) -> None:
    """Resource limits, and no capability left, now or by any program it may start."""
    for kind, most in (
        (resource.RLIMIT_AS, limits.address_space),
        (resource.RLIMIT_NPROC, limits.processes),
        (resource.RLIMIT_FSIZE, limits.files),
        (resource.RLIMIT_NOFILE, limits.open_files),
        (resource.RLIMIT_CPU, limits.cpu),
        (resource.RLIMIT_CORE, 0),
    ):
        resource.setrlimit(kind, (most, most))
    capability = 0
    while _libc.prctl(_CAPBSET_DROP, capability, 0, 0, 0) == 0:
        capability += 1
    _libc.prctl(_CAP_AMBIENT, 4, 0, 0, 0)  # PR_CAP_AMBIENT_CLEAR_ALL
    _libc_call("prctl", _NO_NEW_PRIVS, 1, 0, 0, 0)
    _forbid_calls()
    _libc_call("capset", struct.pack("II", 0x20080522, 0), bytes(24))
    _libc_call(
        "prctl", _PDEATHSIG, signal.SIGKILL, 0, 0, 0
    )  # a second line: the namespace's end is the first


def _forbid_calls() -> None:
    """Some system calls fail from now on, for good, as on a kernel that does not know them."""
    machine = os.uname().machine
    if machine not in _FORBIDDEN:
        raise OSError(f"the sandbox does not know this kind of processor: {machine}")
    architecture, numbers = _FORBIDDEN[machine]
    load, equal, at_least, back = 0x20, 0x15, 0x35, 0x06  # linux/bpf_common.h
    program = [(load, 0, 0, 4), (equal, 1, 0, architecture), (back, 0, 0, _NO_SUCH_CALL), (load, 0, 0, 0)]
    # x86's second set of numbers, for 32 bits; other machines have none so high
    for test, number in ((at_least, 0x40000000), *((equal, n) for n in numbers)):
        program += [(test, 0, 1, number), (back, 0, 0, _NO_SUCH_CALL)]
    program.append((back, 0, 0, 0x7FFF0000))  # SECCOMP_RET_ALLOW
    filters = ctypes.create_string_buffer(b"".join(struct.pack("HBBI", *step) for step in program))
    whole = struct.pack("HxxxxxxP", len(program), ctypes.addressof(filters))
    _libc_call("prctl", _SECCOMP, 2, ctypes.c_char_p(whole), 0, 0)  # SECCOMP_MODE_FILTER


def _serve(request: dict, tell_start: int) -> None:
    """An ordinary ipykernel, except that its imports are done and its argument parser is skipped (0.1 s)."""
    signal.signal(signal.SIGINT, signal.default_int_handler)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    nowhere = os.open(
        os.devnull, os.O_RDWR
    )  # the server's own stderr is a file that all children would share
    for descriptor in (0, 1, 2):
        os.dup2(nowhere, descriptor)
    os.close(nowhere)
    os.environ.clear()
    os.environ.update(request["env"])
    os.chdir(WORK)
    sys.path.insert(0, "")
    sys.argv = ["ipykernel_launcher", *request["argv"]]
    _seed_anew()
    from ipykernel import ipkernel
    from ipykernel.kernelapp import IPKernelApp
    from matplotlib_inline import backend_inline
    from traitlets.config import Config

    settings = Config({"HistoryManager": {"enabled": False, "hist_file": ":memory:"}})
    kernel = IPKernelApp.instance(connection_file=f"{BOX}/connection.json", config=settings)
    kernel.parse_command_line = lambda argv=None: None
    # the kernel lists all modules for its debugger, which is never started: reading them would copy 3,000 pages
    with mock.patch.object(ipkernel, "sys", types.SimpleNamespace(modules={})):
        kernel.initialize()
    gc.freeze()  # as in the server: what measures the memory of an answer collects first
    backend_inline._enable_matplotlib_integration()  # a backend that is imported before the shell misses this
    os.unlink(f"{BOX}/connection.json")  # it holds the key that signs messages
    os.write(tell_start, b"ready")
    os.close(tell_start)
    kernel.start()


def _seed_anew() -> None:
    """A fork inherits the state of all generators: two kernels would draw the same `random` numbers."""
    import random

    import numpy as np

    random.seed()
    np.random.seed()


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]))
