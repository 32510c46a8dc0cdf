"""Gives sandboxed kernels to jupyter_client, and so to nbclient, nbconvert and nbgrader.

Chosen by a kernelspec whose metadata names the provisioner `softmax-sandbox`; the limits are configuration:
`c.SandboxProvisioner.memory = 4 * 2**30` in nbgrader_config.py.
"""

from __future__ import annotations

import asyncio
import dataclasses
import json
import os
import shutil
import tempfile
import time
from pathlib import Path
from typing import Any

import zmq
from jupyter_client.asynchronous import AsyncKernelClient
from jupyter_client.provisioning import KernelProvisionerBase
from traitlets import Integer

from grading.sandbox import world
from grading.sandbox.host import Kernel, SandboxFailed, Server
from grading.sandbox.limits import Limits

START = 30  # seconds for a fork to become a kernel
LARGEST = 32 << 20  # bytes of a message from the kernel; a cell may print a fraction of that
QUEUE = 100  # messages
_DEFAULT = Limits()


class PromptClient(AsyncKernelClient):
    """A client that is ready when the kernel has answered, not 0.2 s after its last word.

    And one that a kernel can't fill with messages: a larger one than `LARGEST` ends the connection, and when
    `QUEUE` of them wait, the kernel waits or drops what it wants to say.
    """

    def _create_connected_socket(self, channel, identity=None):
        # before it connects, hence as the defaults of new sockets
        self.context.setsockopt(zmq.MAXMSGSIZE, LARGEST)
        self.context.setsockopt(zmq.RCVHWM, QUEUE)
        return super()._create_connected_socket(channel, identity)

    async def _async_wait_for_ready(self, timeout: float | None = None) -> None:
        deadline = time.monotonic() + (timeout or START)
        while time.monotonic() < deadline:
            asked, idle, reply = self.kernel_info(), False, None
            again = time.monotonic() + 0.5  # iopub may have subscribed too late for the first idle message
            while time.monotonic() < again and not (idle and reply):
                if not idle and await self.iopub_channel.socket.poll(20):
                    message = await self.iopub_channel.get_msg(timeout=0)
                    answers = message["parent_header"].get("msg_id") == asked
                    idle = answers and message["content"].get("execution_state") == "idle"
                if reply is None and await self.shell_channel.socket.poll(20 if idle else 0):
                    message = await self.shell_channel.get_msg(timeout=0)
                    reply = message if message["msg_type"] == "kernel_info_reply" else None
            if idle and reply:
                self._handle_kernel_info_reply(reply)
                return
            if not await self._async_is_alive():
                raise RuntimeError("the kernel ended before it was ready")
        raise RuntimeError("the kernel did not answer in time")

    wait_for_ready = _async_wait_for_ready


class SandboxProvisioner(KernelProvisionerBase):
    """Starts a kernel by asking this process's fork server for one."""

    memory = Integer(_DEFAULT.memory, help="bytes, all processes of a submission together").tag(config=True)
    address_space = Integer(_DEFAULT.address_space, help="bytes of each process").tag(config=True)
    processes = Integer(_DEFAULT.processes, help="processes and threads").tag(config=True)
    files = Integer(_DEFAULT.files, help="bytes of the largest file").tag(config=True)
    open_files = Integer(_DEFAULT.open_files, help="descriptors of a process").tag(config=True)
    cpu = Integer(_DEFAULT.cpu, help="seconds of processor time of each process").tag(config=True)
    work = Integer(_DEFAULT.work, help="bytes in the working folder").tag(config=True)
    tmp = Integer(_DEFAULT.tmp, help="bytes in /tmp").tag(config=True)
    shared_memory = Integer(_DEFAULT.shared_memory, help="bytes in /dev/shm").tag(config=True)

    kernel: Kernel | None = None
    last: Kernel | None = None  # still there when jupyter_client has let go of it
    box: Path | None = None

    @property
    def lost(self) -> bool:
        """The sandbox ended under the kernel; the kernel's code had no part in it."""
        return self.last is not None and self.last.lost

    @property
    def limits(self) -> Limits:
        return Limits(**{field.name: getattr(self, field.name) for field in dataclasses.fields(Limits)})

    @property
    def has_process(self) -> bool:
        return self.kernel is not None

    async def pre_launch(self, **kwargs: Any) -> dict[str, Any]:
        manager = self.parent
        self.server = Server.get()
        self.box = self.server.new_box()
        # TCP can't cross a network namespace. The prefix is absolute: by default it is relative to the working
        # directory, and kernel and client have different ones.
        manager.transport, manager.ip = "ipc", str(self.box / "k")
        descriptor, manager.connection_file = tempfile.mkstemp(suffix=".json", dir=self.server.folder)
        os.close(descriptor)
        manager.client_factory = PromptClient
        for unused in ("transport_encryption", "extra_arguments"):  # sockets that only we can open need none
            kwargs.pop(unused, None)
        manager.write_connection_file()
        self.connection_info = manager.get_connection_info()
        return await super().pre_launch(cmd=manager.format_kernel_cmd(extra_arguments=[]), **kwargs)

    async def launch_kernel(self, cmd: list[str], **kwargs: Any) -> dict[str, Any]:
        info = {k: v.decode() if isinstance(v, bytes) else v for k, v in self.connection_info.items()}
        self.server.put(self.box / "connection.json", json.dumps(info | {"ip": f"{world.BOX}/k"}))
        if folder := str(kwargs.get("cwd") or ""):
            self.server.put_data(Path(folder).resolve(), self.box)
        given = kwargs.get("env") or {}
        environment = {name: given[name] for name in ("NBGRADER_EXECUTION",) if name in given}
        self.last = self.kernel = self.server.start(
            self.box, ["-f", f"{world.BOX}/connection.json"], environment, self.limits
        )
        # it binds its sockets first: a client that connects too early waits 0.1 s before it tries again
        deadline = time.monotonic() + START
        while not self.kernel.ready and self.kernel.poll(0.05) is None and time.monotonic() < deadline:
            await asyncio.sleep(0)
        if not self.kernel.ready:
            raise SandboxFailed(f"the sandboxed kernel did not start: {self.kernel.why or 'no word from it'}")
        return self.connection_info

    async def poll(self) -> int | None:
        return self.kernel.poll() if self.kernel else 0

    async def wait(self) -> int | None:
        status = 0
        if self.kernel:
            while (status := self.kernel.poll(0.05)) is None:
                await asyncio.sleep(0)
            self.kernel = None
        return status

    async def send_signal(self, signum: int) -> None:
        if self.kernel and signum == 2:
            self.kernel.interrupt()
        elif self.kernel and signum:
            self.kernel.kill()

    async def kill(self, restart: bool = False) -> None:
        if self.kernel:
            self.kernel.kill()
            deadline = time.monotonic() + 5  # dead before the manager polls, which it does every 0.1 s
            while self.kernel.poll(0.05) is None and time.monotonic() < deadline:
                await asyncio.sleep(0)

    terminate = kill

    async def cleanup(self, restart: bool = False) -> None:
        if not restart and self.box:
            shutil.rmtree(self.box, ignore_errors=True)
            Path(self.parent.connection_file).unlink(missing_ok=True)
