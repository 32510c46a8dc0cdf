"""Is this machine fit to grade strangers' notebooks?

    python -m grading doctor

Starts a sandbox, tries from inside it what a submission must not be able to do, and prints a table. Grading
refuses to run on a machine where a line says FAILED, unless you say `--isolation none`.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import dataclasses
import json
import os
import shutil
import socket
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psutil
from jupyter_client.manager import AsyncKernelManager
from nbclient import NotebookClient
from nbformat.v4 import new_code_cell, new_notebook

from grading.execution import SANDBOX
from grading.sandbox.host import SandboxFailed, Server
from grading.sandbox.limits import Limits

BAIT = "GRADING_DOCTOR_BAIT"


@dataclass(frozen=True)
class Finding:
    """One property of the sandbox; `fault` is None where it holds."""

    name: str
    fault: str | None = None


def examine() -> list[Finding]:
    """Every property, tested. The first that fails may be the last, if nothing can be tried without it."""
    if fault := missing():
        return [Finding("a sandbox starts", fault)]
    os.environ[BAIT] = "1"
    try:
        server = Server.get()
    except SandboxFailed as problem:
        return [Finding("a sandbox starts", f"{problem}\n{remedy()}")]
    finally:
        del os.environ[BAIT]
    try:
        return [Finding("a sandbox starts"), *_inside(server)]
    finally:
        server.close()


def missing() -> str | None:
    """What is missing before a sandbox can even be tried, and how to get it."""
    if sys.platform != "linux":
        return f"the sandbox needs Linux, this is {sys.platform}: grade in a Linux machine or virtual machine"
    if shutil.which("bwrap") is None:
        return "bubblewrap is not installed: apt-get install bubblewrap (Fedora: dnf install bubblewrap)"
    return None


def remedy(proc: Path = Path("/proc"), root: Path = Path("/")) -> str:
    """Why a namespace can't be made on this machine, as far as it can be told, and what to do."""

    def setting(name: str) -> str:
        path = proc / "sys" / name
        return path.read_text().strip() if path.exists() else ""

    if setting("kernel/apparmor_restrict_unprivileged_userns") == "1":
        return (
            "AppArmor forbids user namespaces here (Ubuntu 24.04 and newer). Let bubblewrap have them: put\n"
            "  abi <abi/4.0>,\n  include <tunables/global>\n"
            "  profile bwrap /usr/bin/bwrap flags=(unconfined) { userns, }\n"
            "into /etc/apparmor.d/bwrap, then: sudo systemctl reload apparmor"
        )
    if setting("kernel/unprivileged_userns_clone") == "0":
        return "This kernel forbids user namespaces: sudo sysctl kernel.unprivileged_userns_clone=1"
    if setting("user/max_user_namespaces") == "0":
        return "This machine allows no user namespaces: sudo sysctl user.max_user_namespaces=15000"
    seccomp = "Seccomp:\t2" in (proc / "self/status").read_text()
    if seccomp or (root / ".dockerenv").exists() or (root / "run/.containerenv").exists():
        return (
            "This looks like a container, and containers forbid namespaces by default. Start it with\n"
            "  docker run --security-opt seccomp=unconfined --security-opt systempaths=unconfined "
            "--cap-add SYS_ADMIN …"
        )
    return "Try by hand, and read what it says: bwrap --ro-bind / / --unshare-all true"


def _inside(server: Server) -> list[Finding]:
    limits = Limits()
    here = Path(__file__).resolve().parent.parent
    secret = [str(here / name) for name in ("solutions", "tests", "gradebook.db", "submitted", ".git")]
    secret += [str(Path.home() / name) for name in (".ssh", ".bashrc", ".config")] + [
        "/etc/passwd",
        "/etc/shadow",
    ]
    secret += [str(server.folder), *(str(other) for other in _other_box(server))]
    with socket.create_server(("127.0.0.1", 0)) as listening:
        port = listening.getsockname()[1]
        probes: list[tuple[str, str, Any]] = [
            ("no privileges, and no way to get any", "unprivileged", None),
            ("no namespaces of its own", "no_namespaces", None),
            ("no file of the course, of you or of others", "hidden", secret),
            ("nothing of your environment", "clean_environment", [BAIT, "USER", "SSH_AUTH_SOCK"]),
            ("no network", "no_network", port),
            ("no process but its own", "alone", None),
            ("writes nowhere but into its own folders", "reads_only", None),
            ("its folders are small", "small_folder", limits.work),
            ("its files are small", "small_files", limits.files),
            ("few processes", "few_processes", limits.processes),
            ("little memory in one process", "little_memory", limits.address_space),
        ]
        findings = [_ask(name, probe, argument) for name, probe, argument in probes]
    findings.append(_memory_of_all(limits))
    findings.append(_nothing_left(server))
    return findings


def _other_box(server: Server) -> list[Path]:
    """Another submission's folder, with something in it."""
    box = server.new_box()
    server.put(box / "secret", "of another submission")
    return [box, Path("/sandbox/box") / box.name]


def _ask(name: str, probe: str, argument: Any) -> Finding:
    call = f"probe.{probe}({'' if argument is None else repr(argument)})"
    outputs = _run(f"import json\nfrom grading.sandbox import probe\nprint(json.dumps({call}))")
    printed = "".join(output.get("text", "") for output in outputs if output.output_type == "stream")
    try:
        return Finding(name, json.loads(printed))
    except ValueError:
        words = [f"{o.ename}: {o.evalue}" for o in outputs if o.output_type == "error"] or ["no answer"]
        return Finding(name, f"the probe broke: {words[0]}")


def _run(source: str, timeout: int = 60) -> list:
    """The outputs of a cell in a sandboxed kernel of its own; empty if the kernel died of it."""
    notebook = new_notebook(cells=[new_code_cell(source)])
    client = NotebookClient(
        notebook,
        kernel_manager_class=AsyncKernelManager,
        kernel_name=SANDBOX,
        timeout=timeout,
        allow_errors=True,
        shutdown_kernel="immediate",
    )
    try:
        asyncio.run(client.async_execute())
    except Exception:  # noqa: BLE001 (a dead kernel is an answer, too)
        return []
    return notebook.cells[0].outputs


def _memory_of_all(limits: Limits) -> Finding:
    """Several processes that stay within the limit of one, and pass it together, are ended."""
    children, each = 6, limits.memory // 4
    source = (
        "import os, time\n"
        f"for _ in range({children}):\n"
        "    if os.fork() == 0:\n"
        f"        taken = bytearray({each})\n"
        "        taken[::4096] = b'x' * len(taken[::4096])\n"
        "        time.sleep(30)\n"
        "        os._exit(0)\n"
        "time.sleep(20)\n"
        "print('alive')"
    )
    alive = any("alive" in output.get("text", "") for output in _run(source))
    return Finding("little memory in all its processes", "took it and lived" if alive else None)


def _nothing_left(server: Server) -> Finding:
    """What a submission leaves running ends with its kernel."""
    before = _processes(server)
    _run("from grading.sandbox import probe\nprobe.stays_behind()")
    patience = time.monotonic() + 5  # the supervisor tells of the end, then it ends itself
    while (left := _processes(server) - before) and time.monotonic() < patience:
        time.sleep(0.05)
    boxes = [box for box in server.boxes.iterdir() if not (box / "secret").exists()]
    if boxes:
        return Finding("nothing stays behind", f"{len(boxes)} folders are left")
    return Finding("nothing stays behind", f"{len(left)} processes are left" if left else None)


def _processes(server: Server) -> set[int]:
    """The living processes of this sandbox: its fork server, supervisors and kernels. Others may be grading, too."""
    found = set()
    for child in psutil.Process(server.process.pid).children(recursive=True):
        with contextlib.suppress(psutil.NoSuchProcess):
            if child.status() != psutil.STATUS_ZOMBIE:
                found.add(child.pid)
    return found


def table(findings: Sequence[Finding]) -> str:
    """The findings as text of at most 80 columns, as far as the faults allow."""
    lines = []
    for finding in findings:
        first, *rest = (finding.fault or "").splitlines() or [""]
        lines.append(
            f"  {'FAILED' if finding.fault else 'ok':7} {finding.name}{': ' if first else ''}{first}"
        )
        lines += [f"          {line}" for line in rest]
    return "\n".join(lines)


def main(argv: Sequence[str] | None = None) -> int:
    """Print the table; 0 if every property holds."""
    parser = argparse.ArgumentParser(prog="python -m grading doctor", description=__doc__.splitlines()[0])
    parser.add_argument("--json", action="store_true", help="print the findings as JSON")
    options = parser.parse_args(argv)
    findings = examine()
    failed = [finding for finding in findings if finding.fault]
    if options.json:
        print(json.dumps([dataclasses.asdict(finding) for finding in findings]))
    else:
        print(f"A submission in the sandbox of this machine has\n{table(findings)}")
        print(
            "Do not grade strangers' notebooks here." if failed else "Fit to grade strangers' notebooks.",
        )
    return int(bool(failed))


if __name__ == "__main__":
    sys.exit(main())
