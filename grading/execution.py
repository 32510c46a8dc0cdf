"""Stages 3 and 4: run a transplanted notebook in a sandboxed kernel, and judge its grade cells.

A cell that never ends, kills its kernel or floods it with output fails, and only it: the rest goes on in a
fresh kernel that has run the student's cells again. Hidden tests never get into a kernel: they run here, and ask
the kernel for the values that they judge (see `judge`).

What a grade cell shows afterwards is ours: nothing where it passed, the author's diagnosis where it failed. So
a warning on stderr costs nothing, and nothing that a student's code prints there stays.
"""

from __future__ import annotations

import asyncio
import contextlib
import enum
import itertools
import re
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from jupyter_client.manager import AsyncKernelManager
from nbclient import NotebookClient
from nbclient.client import CellExecutionComplete
from nbclient.exceptions import CellTimeoutError, DeadKernelError
from nbformat import NotebookNode
from nbformat.v4 import new_code_cell, new_output
from traitlets import Int
from traitlets.config import Config

from grading import answering, judge, suspicion
from grading.checks import CheckFailed
from grading.diagnosis import diagnosis
from grading.sandbox import world
from grading.sandbox.host import SandboxFailed, Server
from grading.wording import vetted, writable

SANDBOX = "softmax-sandbox"  # the kernelspec of grading/sandbox/kernelspec
ORDINARY = "python3"  # no isolation at all
_PATIENCE = 3.0  # seconds that an interrupted kernel gets to come back


class End(enum.Enum):
    """How a cell ended."""

    FINE = "fine"
    ERROR = "error"
    TIME = "time"  # over its time limit; interrupted
    OUTPUT = "output"  # over the limit of output; interrupted
    DIED = "died"  # the kernel ended in it
    NOT_RUN = "not-run"  # the notebook's time, or its kernels, were used up


@dataclass(frozen=True)
class Allowance:
    """What a notebook may use. Seconds, bytes, and kernels that may end under it."""

    cell: float = 20.0
    notebook: float = 300.0
    output: int = 1 << 20  # of one cell
    kernels: int = 60


@dataclass
class Outcome:
    """What happened to one notebook: grade_id to whether it passed, to diagnosis; and why it is flagged, if it is."""

    passed: dict[str, bool] = field(default_factory=dict)
    diagnoses: dict[str, str | None] = field(default_factory=dict)
    flags: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)  # no reason for anything, but worth a look
    timed_out: bool = False
    kernels: int = 0
    seconds: float = 0.0
    cpu: float = 0.0  # seconds of processor time in the kernels, if the sandbox ran them


class _Client(NotebookClient):
    """nbclient's way to run a cell, with a limit on what it may print."""

    most_output = Int(1 << 20)
    printed = 0
    flooded = False
    reply: dict[str, Any] | None = None

    def process_message(self, msg, cell, cell_index):
        kind = msg["msg_type"]
        if kind in ("stream", "display_data", "execute_result", "error", "update_display_data"):
            self.printed += _size(msg["content"])
            if self.printed > self.most_output:
                if not self.flooded:
                    self.flooded = True
                    asyncio.ensure_future(self.km.interrupt_kernel())
                return None
        elif kind.startswith("comm"):
            return None  # no widgets: their state could grow without limit
        try:
            return super().process_message(msg, cell, cell_index)
        except CellExecutionComplete:
            raise
        except Exception:  # noqa: BLE001 (code in the kernel can send messages of its own, of any form)
            return None


def _size(content: dict) -> int:
    data = content.get("data") if isinstance(content, dict) else None
    parts = data.values() if isinstance(data, dict) else (content.get("text"), *content.get("traceback", ()))
    return sum(len(part) if isinstance(part, str) else len(repr(part)) for part in parts if part is not None)


class Execution:
    """One notebook's way through its kernels. `run` fills in its outputs and returns the outcome."""

    def __init__(
        self,
        notebook: NotebookNode,
        folder: Path,
        *,
        kernel_name: str = SANDBOX,
        allowance: Allowance | None = None,
        config: Config | None = None,
        log: Any = None,
    ) -> None:
        self.notebook, self.folder, self.kernel_name = notebook, folder, kernel_name
        self.allowance, self.config, self.log = allowance or Allowance(), config or Config(), log
        self.outcome = Outcome()
        self.provisioner = None
        self.lethal: set[int] = set()  # cells that ended a kernel, not to be run again
        self.deaf = False  # the kernel's outputs no longer reach us
        self.slow: set[str] = set()  # tasks of which a cell ran out of time

    async def run(self) -> Outcome:
        """Execute and judge every code cell, in order. Raises SandboxFailed if no kernel can be had."""
        began = time.monotonic()
        self.deadline = began + self.allowance.notebook
        # nbclient leaves a task behind when a reply can't be read; what became of it says nothing
        asyncio.get_running_loop().set_exception_handler(lambda *_: None)
        self._read_the_cells()
        self.session = contextlib.AsyncExitStack()
        try:
            await self._new_kernel()
            await self._run_cells()
        finally:
            await self._close()
        self.outcome.seconds = time.monotonic() - began
        if self.outcome.flags:
            for cell in filter(_is_test, self.notebook.cells):
                self._fail(cell, "general.flagged")
        return self.outcome

    def _read_the_cells(self) -> None:
        theirs = [
            cell.source
            for cell in self.notebook.cells
            if cell.cell_type == "code" and not _meta(cell).get("locked")
        ]
        self.outcome.flags, self.outcome.notes = suspicion.suspicions(theirs)

    async def _run_cells(self) -> None:
        cells = [(i, cell) for i, cell in enumerate(self.notebook.cells) if cell.cell_type == "code"]
        for _, cell in cells:
            cell.outputs, cell.execution_count = [], None
        for task, group in itertools.groupby(cells, key=lambda pair: _is_test(pair[1]) and _task(pair[1])):
            if task:
                await self._judge_all(task, list(group))
                continue
            for index, cell in group:
                if not cell.source.strip():
                    continue
                end = await self._run(index, cell)
                cell.outputs = _kept(cell.outputs)
                if end in (End.TIME, End.OUTPUT, End.DIED, End.NOT_RUN):
                    errors = [output for output in cell.outputs if output.output_type == "error"]
                    cell.outputs = [o for o in cell.outputs if o not in errors] + [_told(_known(end))]

    # --- judging

    async def _judge_all(self, task: str, tests: list[tuple[int, NotebookNode]]) -> None:
        """Judge the grade cells of one task, in as few conversations as it takes: most often one.

        A test in which the conversation breaks off has failed, and the next one begins after it. What ran out of
        time, or of output, behind others of its task is asked once more, with all that it may have.
        """
        left = [cell for _, cell in tests]
        while left:
            said, end = await self._ask(task, left)
            for cell, error in zip(left, said.errors, strict=False):
                self._settle(cell, error, task)
            first = len(said.errors) == 0
            left = left[len(said.errors) :]
            for name in filter(_is_name, said.changed):
                self.outcome.flags.append(f"{task}: {name} is not what it was")
            silent = bool(left) and not said.heard and end in (End.FINE, End.ERROR)
            if silent or said.malformed:
                what = (
                    "its answers were forged"
                    if said.malformed
                    else "the kernel no longer does what it is told"
                )
                self.outcome.flags.append(f"{task}: {what}")
                for cell in left:
                    self._fail(cell, "general.broke-off")
                return
            if left and (first or end not in (End.TIME, End.OUTPUT)):
                if end is End.TIME:
                    self.outcome.timed_out = True
                    self.slow.add(task)
                known = "general.broke-off" if end in (End.FINE, End.ERROR) else _known(end)
                self._fail(left.pop(0), known)

    async def _ask(self, task: str, tests: list[NotebookNode]) -> tuple[judge.Said, End]:
        """Let tests ask the kernel while one of its cells answers; and how that cell ended."""
        box = getattr(self.provisioner, "box", None)
        with judge.Hearing(box, self.provisioner.server.user if box else None) as hearing:
            address = f"{world.BOX}/{hearing.path.name}" if box else str(hearing.path)
            sources = [cell.source for cell in tests]
            hearer = asyncio.create_task(asyncio.to_thread(judge.hear, sources, hearing, self.folder))
            cell = new_code_cell(answering.cell(address, hearing.nonce))
            cell.metadata["nbgrader"] = {"grade": True, "grade_id": f"{task}--all"}
            try:
                end = await self._run(-1, cell)
            finally:
                hearing.close()
                said = await hearer
        return said, end

    def _settle(self, cell: NotebookNode, error: BaseException | None, task: str) -> None:
        """Enter what came of one test."""
        if error is None:
            cell.outputs = []
            self.outcome.passed[_name(cell)] = True
            self.outcome.diagnoses[_name(cell)] = None
        elif isinstance(error, CheckFailed):
            self._fail(cell, error.diagnosis, error.told(vetted(error.returned, task)))
        else:
            self.outcome.notes.append(
                f"the hidden test {_name(cell)} has a mistake of its own: {error!r}"[:300]
            )
            self._fail(cell, "general.broke-off")

    def _fail(self, cell: NotebookNode, known: str, message: str | None = None) -> None:
        cell.outputs = [_told(known, message)]
        self.outcome.passed[_name(cell)] = False
        self.outcome.diagnoses[_name(cell)] = known

    # --- running

    async def _run(self, index: int, cell: NotebookNode) -> End:
        """Run one cell. Afterwards there is a kernel that answers, or none is left and `End.NOT_RUN` follows."""
        left = self.deadline - time.monotonic()
        if left <= 0 or self.outcome.kernels > self.allowance.kernels:
            return End.NOT_RUN
        slow = _task(cell) in self.slow  # one long wait for each task is enough
        limit = self.allowance.cell / 4 if slow else self.allowance.cell
        end = await self._execute(index, cell, min(limit, left))
        if end is End.TIME and not _is_test(cell):
            self.outcome.timed_out = True
            self.slow.add(_task(cell))
        if await self._is_lost(end):
            if not _is_test(cell):
                self.lethal.add(index)
            await self._replace_kernel(index)
        return end

    async def _execute(self, index: int, cell: NotebookNode, limit: float) -> End:
        client = self.client
        client.printed, client.flooded, client.reply, client.timeout = 0, False, None, max(1, round(limit))
        try:
            # a hidden test is no part of the history that student's code can print
            await client.async_execute_cell(cell, index, store_history=not _is_test(cell) and index >= 0)
        except DeadKernelError:
            if getattr(self.provisioner, "lost", False):
                raise SandboxFailed("the sandbox ended while a submission ran in it") from None
            return End.DIED
        except CellTimeoutError as problem:
            await client.km.interrupt_kernel()
            if "IOPub" in str(problem):  # a message beyond all bounds has ended the connection
                self.deaf = True
                return End.OUTPUT
            return End.TIME
        except RecursionError:  # a reply nested without end
            return End.DIED
        except (OSError, RuntimeError, TimeoutError):
            raise  # the machine's
        except Exception:  # noqa: BLE001 (a reply of no known form, or with a wrong signature: on with a fresh kernel)
            return End.DIED
        if client.flooded:
            return End.OUTPUT
        return End.FINE if (client.reply or {}).get("status") == "ok" else End.ERROR

    async def _is_lost(self, end: End) -> bool:
        """Does this kernel have to be replaced, after a cell that ended so?"""
        if end is End.DIED or self.deaf:
            return True
        return end in (End.TIME, End.OUTPUT) and not await self._answers()

    async def _answers(self) -> bool:
        """Is the kernel idle again, after an interrupt?"""
        kernel = self.client.kc
        asked = kernel.kernel_info()
        deadline = time.monotonic() + _PATIENCE
        while (left := deadline - time.monotonic()) > 0:
            if not await self.client.km.is_alive():
                return False
            if await kernel.shell_channel.socket.poll(min(left, 0.2) * 1000):
                message = await kernel.shell_channel.get_msg(timeout=0)
                if message["parent_header"].get("msg_id") == asked:
                    return True
        return False

    async def _new_kernel(self) -> None:
        # not the notebook itself: the client writes cells into its list
        shadow = NotebookNode(nbformat=4, nbformat_minor=5, metadata=NotebookNode(), cells=[])
        shadow.cells = [*self.notebook.cells, new_code_cell()]
        self.client = _Client(
            shadow,
            config=self.config,
            kernel_manager_class=AsyncKernelManager,
            kernel_name=self.kernel_name,
            shutdown_kernel="immediate",
            allow_errors=True,
            interrupt_on_timeout=False,
            raise_on_iopub_timeout=True,
            skip_cells_with_tag="",
            record_timing=False,
            most_output=self.allowance.output,
            resources={"metadata": {"path": str(self.folder)}},
        )
        client = self.client

        def note(cell: NotebookNode, cell_index: int, execute_reply: dict) -> None:
            client.reply = execute_reply["content"]

        client.on_cell_executed = note
        await self.session.enter_async_context(client.async_setup_kernel())
        self.deaf = False
        self.provisioner = client.km.provisioner
        self.outcome.kernels += 1

    async def _close(self) -> None:
        await self.session.aclose()
        kernel = getattr(self.provisioner, "last", None)  # the sandbox's; an ordinary kernel does not say
        self.outcome.cpu += kernel.cpu if kernel else 0.0
        self.provisioner = None

    async def _replace_kernel(self, index: int) -> None:
        """A fresh kernel in which the student's cells up to `index` have run, except those that ended one."""
        upto = index if index >= 0 else len(self.notebook.cells)
        while True:
            await self._close()
            self.session = contextlib.AsyncExitStack()
            if self.outcome.kernels > self.allowance.kernels:
                self.outcome.kernels += 1
                return
            await self._new_kernel()
            for number, cell in enumerate(self.notebook.cells[: upto + 1]):
                again = cell.cell_type == "code" and cell.source.strip() and not _is_test(cell)
                if not again or number in self.lethal or time.monotonic() > self.deadline:
                    continue
                end = await self._execute(-1, new_code_cell(cell.source), self.allowance.cell)
                if await self._is_lost(end):
                    self.lethal.add(number)
                    break
            else:
                return


# --- cells -----------------------------------------------------------------------------------------------


def _meta(cell: NotebookNode) -> dict:
    return cell.metadata.get("nbgrader", {})


def _is_test(cell: NotebookNode) -> bool:
    """A code cell that is graded automatically."""
    return cell.cell_type == "code" and bool(_meta(cell).get("grade")) and not _meta(cell).get("solution")


def _name(cell: NotebookNode) -> str:
    return _meta(cell)["grade_id"]


def _task(cell: NotebookNode) -> str:
    """The item that a cell belongs to, its visible checks included; "" for a cell that belongs to none."""
    return _meta(cell).get("grade_id", "").partition("--")[0]


def _is_name(text: Any) -> bool:
    return isinstance(text, str) and re.fullmatch(r"[\w.]{1,80}", text) is not None


def _kept(outputs: list[NotebookNode]) -> list[NotebookNode]:
    """What may be shown of a cell's outputs: text and pictures. HTML could act with the reader's rights.

    Made anew, because a kernel can send outputs of any form.
    """
    kept = []
    for output in outputs:
        kind = output.output_type
        if kind == "stream" and isinstance(output.get("text"), str):
            kept.append(new_output(kind, name="stderr" if output.get("name") == "stderr" else "stdout"))
            kept[-1].text = writable(output.text)
        elif kind == "error":
            lines = output.get("traceback")
            lines = [writable(str(line)) for line in lines] if isinstance(lines, list) else []
            name, words = writable(str(output.get("ename"))), writable(str(output.get("evalue")))
            kept.append(new_output(kind, ename=name, evalue=words, traceback=lines))
        elif kind in ("display_data", "execute_result"):
            data = output.get("data") if isinstance(output.get("data"), dict) else {}
            data = {form: writable(shown) for form, shown in data.items() if _may_be_shown(form, shown)}
            kept += [new_output(kind, data)] if data else []
    return kept


def _may_be_shown(form: str, shown: Any) -> bool:
    if not isinstance(shown, str):
        return False
    return form == "text/plain" or form == "image/png" and bool(re.fullmatch(r"[A-Za-z0-9+/=\s]*", shown))


def _known(end: End) -> str:
    return f"general.{end.value}"


def _told(known: str, message: str | None = None) -> NotebookNode:
    """The output that stands under a cell: what went wrong, in the author's words."""
    text = message or f"[{known}]\n{diagnosis(known).advice}"
    return new_output("error", ename="CheckFailed", evalue=text, traceback=text.splitlines())


# --- from outside ----------------------------------------------------------------------------------------


def execute(notebook: NotebookNode, folder: Path, **options: Any) -> Outcome:
    """Run and judge `notebook` in place, with the files of `folder` beside it. Options: see `Execution`.

    In a thread of its own, because nbgrader's formgrader calls this where an event loop already runs. The
    sandbox is started outside it: it ends with the thread that starts it. Raises SandboxFailed.
    """
    if options.get("kernel_name", SANDBOX) == SANDBOX:
        Server.get()
    with ThreadPoolExecutor(1) as thread:
        return thread.submit(asyncio.run, Execution(notebook, folder, **options).run()).result()
