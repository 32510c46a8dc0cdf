"""What one submission may take from the machine."""

from __future__ import annotations

from dataclasses import asdict, dataclass

from traitlets.config import Config

MiB = 1 << 20


@dataclass(frozen=True)
class Limits:
    """Limits of one sandboxed kernel, all its processes and threads included. Sizes are in bytes."""

    memory: int = 2048 * MiB  # all processes together, beyond what the fork server shares with them
    address_space: int = 6144 * MiB  # each process; torch alone maps more than it uses
    processes: int = 64  # threads count
    files: int = 64 * MiB  # the largest file it may write
    open_files: int = 256
    cpu: int = 600  # seconds of processor time, each process
    work: int = 64 * MiB  # the folder it works in
    tmp: int = 64 * MiB
    shared_memory: int = 16 * MiB

    def config(self) -> Config:
        """As `SandboxProvisioner` is told them."""
        return Config({"SandboxProvisioner": asdict(self)})
