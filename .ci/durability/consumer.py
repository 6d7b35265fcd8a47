"""A running `pcd listen`."""

import contextlib
import os
import re
import select
import signal
import sqlite3
import subprocess

START_SECONDS = 30
DRAIN_SECONDS = 30


class Consumer:
    """`pcd listen` with this store, perhaps under another program such as strace."""

    def __init__(
        self,
        program: str,
        store: str,
        under: list[str] | None = None,
        log_level: str = "warn",
        more: tuple[str, ...] = (),
    ):
        command = [*(under or []), program, "listen", "--bind", "127.0.0.1:0", "--store", store, *more]
        self.start(command, store, under or [], log_level)

    def start(self, command: list[str], store: str, under: list[str], log_level: str) -> None:
        self.store, self.log, self.under = store, f"{store}.log", under
        with open(self.log, "ab") as log:
            self.process = subprocess.Popen(
                command,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=log,
                env={**os.environ, "RUST_LOG": log_level, "RUST_BACKTRACE": "0"},
            )

    def ready(self, seconds: float = START_SECONDS) -> int | None:
        """The port, once it listens; nothing if it ended before that."""
        if not select.select([self.process.stdout], [], [], seconds)[0]:
            return None
        address = re.fullmatch(rb"listening on \S+:(\d+)\s*", self.process.stdout.readline())
        return int(address[1]) if address else None

    def lives(self) -> bool:
        return self.process.poll() is None

    def signal(self, number: signal.Signals) -> None:
        """To the consumer itself, not to the program it runs under."""
        pid = self.process.pid
        if self.under:
            with open(f"/proc/{pid}/task/{pid}/children", encoding="ascii") as children:
                pids = children.read().split()
            if not pids:
                return
            pid = int(pids[0])
        with contextlib.suppress(ProcessLookupError):
            os.kill(pid, number)

    def kill(self) -> None:
        if self.lives():
            self.signal(signal.SIGKILL)
        self.wait(DRAIN_SECONDS)

    def drain(self, seconds: float = DRAIN_SECONDS) -> int | None:
        """Asks it to end, and answers with what it did; nothing if it goes on."""
        if self.lives():
            self.signal(signal.SIGTERM)
        return self.wait(seconds)

    def wait(self, seconds: float) -> int | None:
        try:
            return self.process.wait(seconds)
        except subprocess.TimeoutExpired:
            return None
        finally:
            if not self.lives():
                self.process.stdout.close()

    def said(self) -> str:
        """What it wrote to its log."""
        with open(self.log, encoding="utf-8", errors="replace") as log:
            return log.read()


def rows(store: str, query: str) -> list[tuple]:
    """Asks a store that nobody has open."""
    with contextlib.closing(sqlite3.connect(f"file:{store}?mode=ro", uri=True, timeout=10)) as connection:
        return connection.execute(query).fetchall()
