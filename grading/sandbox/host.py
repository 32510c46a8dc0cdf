"""The host's side of the sandbox: starts the fork server, asks it for kernels, and cleans up after them."""

from __future__ import annotations

import atexit
import contextlib
import dataclasses
import json
import os
import secrets
import select
import shutil
import socket
import subprocess
import sys
from pathlib import Path
from typing import ClassVar

from grading.sandbox import world
from grading.sandbox.limits import Limits
from grading.scratch import Scratch

START = 120  # seconds that importing torch may take on a busy machine
USER = 60123  # whom root becomes; any number that owns nothing on the machine


class SandboxFailed(RuntimeError):
    """The sandbox, not the submission, is at fault; the message says what to do."""


class Server:
    """A bubblewrap world with a fork server in it. Use `Server.get()`: one per process, started when needed."""

    _one: ClassVar[Server | None] = None

    @classmethod
    def get(cls) -> Server:
        """This process's server; a new one if there is none, or if it has died. Raises SandboxFailed."""
        if cls._one is not None and cls._one.owner != os.getpid():
            cls._one = None  # inherited by a fork: it belongs to the parent
        if cls._one is not None and cls._one.process.poll() is not None:
            cls._one.close()
        if cls._one is None:
            cls._one = cls()
        return cls._one

    @classmethod
    def close_any(cls) -> None:
        """Close this process's server if it has one."""
        if cls._one is not None:
            cls._one.close()

    def __init__(self) -> None:
        self.owner = os.getpid()
        self.as_root = os.getuid() == 0
        if shutil.which("bwrap") is None:
            raise SandboxFailed("bubblewrap (the program bwrap) is not installed: `python -m grading doctor`")
        # a short name, because the path of a Unix socket has at most 107 bytes
        self.scratch = Scratch("grading-server-", "/tmp")
        self.folder = self.scratch.path
        self.log = self.folder / "server.log"
        boxes = self.folder / "boxes"
        boxes.mkdir(mode=0o700)
        self._give(boxes)
        self.folder.chmod(0o711)
        self.boxes = boxes
        self.requests, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        command = [*world.bubblewrap(boxes, self.as_root), "--", os.path.abspath(sys.executable)]
        command += ["-m", "grading.sandbox.inside", str(theirs.fileno()), str(USER)]
        with open(self.log, "wb") as log:
            self.process = subprocess.Popen(
                command,
                pass_fds=[theirs.fileno()],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=log,
                cwd="/",
            )
        theirs.close()
        atexit.register(self.close)
        readable = select.select([self.requests], [], [], START)[0]
        if not readable or self.requests.recv(16) != b"up":
            said = self.log.read_text(errors="replace").strip()[-2000:]
            self.close()
            raise SandboxFailed(
                f"the sandbox did not start: {said or 'no word from it'}\n`python -m grading doctor` finds out why."
            )

    @property
    def user(self) -> int | None:
        """Whom files must be given to, to be used inside; None if that is who we are."""
        return USER if self.as_root else None

    def _give(self, path: Path) -> None:
        """Let the user inside read and write `path`."""
        if self.user is not None:
            os.chown(path, self.user, self.user)

    def close(self) -> None:
        """End the server, and with it every kernel that it forked."""
        if self.owner != os.getpid():
            return
        atexit.unregister(self.close)
        self.requests.close()  # the server ends itself, and its world with it
        try:
            self.process.wait(2)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        self.scratch.close()
        if Server._one is self:
            Server._one = None

    def new_box(self) -> Path:
        """An empty folder of the host that one submission will see as /box."""
        box = self.boxes / secrets.token_hex(8)
        box.mkdir(mode=0o700)
        self._give(box)
        return box

    def put(self, path: Path, text: str) -> None:
        """Write a file that only the submission it is meant for can read."""
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "w") as file:
            file.write(text)
        self._give(path)

    def put_data(self, source: Path, box: Path) -> None:
        """Copy the files beside a notebook into the box: no notebooks, no links, nothing hidden."""
        target = box / "data"
        for folder, names, files in os.walk(source):
            names[:] = [
                n for n in names if not n.startswith(".") and not os.path.islink(os.path.join(folder, n))
            ]
            for name in files:
                path = Path(folder, name)
                if name.startswith(".") or name.endswith(".ipynb") or path.is_symlink() or not path.is_file():
                    continue
                copy = target / path.relative_to(source)
                copy.parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(path, copy)
        for path in [target, *target.rglob("*")] if target.exists() else []:
            self._give(path)

    def start(self, box: Path, arguments: list[str], environment: dict[str, str], limits: Limits) -> Kernel:
        """Fork a kernel for the submission in `box`. Raises SandboxFailed if the server has gone."""
        ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        request = {
            "box": box.name,
            "argv": arguments,
            "env": world.environment(world.WORK) | environment,
            "under_tmp": world.under_tmp(),
            "limits": dataclasses.asdict(limits),
        }
        try:
            socket.send_fds(self.requests, [json.dumps(request).encode()], [theirs.fileno()])
        except OSError as error:
            ours.close()
            raise SandboxFailed(f"the sandbox has gone: {error}") from None
        finally:
            theirs.close()
        return Kernel(ours)


class Kernel:
    """One sandboxed kernel, seen from the host."""

    def __init__(self, lifeline: socket.socket) -> None:
        self.lifeline = lifeline
        self.ready = False
        self.status: int | None = None  # the exit status, once it has ended
        self.why = ""  # if it was ended: by which limit; or why it never started
        self.cpu = 0.0  # seconds that it and its processes took, known when it has ended
        self.lost = False  # its supervisor went without a word: not the submission's doing

    def poll(self, timeout: float = 0) -> int | None:
        """The exit status, or None while it runs. Waits up to `timeout` seconds for news."""
        while self.status is None and select.select([self.lifeline], [], [], timeout)[0]:
            timeout = 0  # some news has come: no more waiting
            try:
                text = self.lifeline.recv(4096)
            except OSError:
                text = b""
            self.lost = not text
            news = json.loads(text) if text else {"ended": -9}
            self.ready |= news.get("ready", False)
            self.why = news.get("failed") or news.get("why") or self.why
            if "ended" in news:
                self.status, self.cpu = news["ended"], news.get("cpu", 0.0)
                self.lifeline.close()
        return self.status

    def interrupt(self) -> None:
        self._order(b"I")

    def kill(self) -> None:
        self._order(b"K")

    def _order(self, order: bytes) -> None:
        if self.status is None:
            with contextlib.suppress(OSError):
                self.lifeline.send(order)
