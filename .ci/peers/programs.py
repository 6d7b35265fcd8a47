"""The programs on both sides: each is a process of its own, and every wait is for what it says or for its end."""

import contextlib
import json
import os
import queue
import re
import signal
import socket
import sqlite3
import subprocess
import threading

START_SECONDS = 20
# Long: a peer that reads 500 KB byte by byte needs half a minute on a busy machine.
END_SECONDS = 150


class Failure(Exception):
    """Something that no observation can be made of, in words."""


class Program:
    """A running program whose lines of standard output are awaited."""

    def __init__(self, command: list[str], folder: str):
        self.command = command
        descriptor, self.log = _scratch_file(folder)
        with open(descriptor, "wb") as log:
            self.process = subprocess.Popen(
                command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=log, cwd=folder
            )
        self.lines = queue.SimpleQueue()
        self.reader = threading.Thread(target=self._read, daemon=True)
        self.reader.start()

    def _read(self) -> None:
        for line in self.process.stdout:
            self.lines.put(line.decode())
        self.lines.put(None)

    def line(self, seconds: float = START_SECONDS) -> str:
        try:
            line = self.lines.get(timeout=seconds)
        except queue.Empty:
            line = None
        if line is None:
            raise Failure(f"{os.path.basename(self.command[-1])} said nothing more: {self.words()[-300:]}")
        return line

    def rest(self) -> list[str]:
        """What it has said and was not asked for yet, once it has ended."""
        self.reader.join(END_SECONDS)
        lines = []
        while not self.lines.empty():
            lines.append(self.lines.get())
        return [line for line in lines if line is not None]

    def end(self, with_signal: int | None = None) -> int:
        """Its exit code; one that does not end is killed."""
        if with_signal is not None and self.process.poll() is None:
            self.process.send_signal(with_signal)
        try:
            return self.process.wait(END_SECONDS)
        except subprocess.TimeoutExpired as error:
            raise Failure(f"{self.command[0]} did not end") from error
        finally:
            self.kill()

    def kill(self) -> None:
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()

    def words(self) -> str:
        """What it wrote to standard error so far."""
        with open(self.log, encoding="utf-8", errors="replace") as log:
            return log.read()


class Listen(Program):
    """`pcd listen` on a free port with a store of its own."""

    def __init__(self, pcd: str, folder: str, options: tuple[str, ...] = ()):
        self.store = os.path.join(folder, "store.db")
        command = [pcd, "listen", "--bind", "127.0.0.1:0", "--store", self.store, *options]
        super().__init__(command, folder)
        address = re.fullmatch(r"listening on 127\.0\.0\.1:(\d+)\s*", self.line())
        if address is None:
            raise Failure("pcd listen did not say where it listens")
        self.port = address[1]

    def stored(self) -> list[tuple[str, bytes]]:
        """Control id and bytes of every message, in the order in which they came."""
        with contextlib.closing(sqlite3.connect(f"file:{self.store}?mode=ro", uri=True, timeout=5)) as connection:
            rows = connection.execute("SELECT control_id, raw FROM message ORDER BY rowid").fetchall()
        return [(control_id, bytes(raw)) for control_id, raw in rows]

    def drain(self) -> None:
        if (code := self.end(signal.SIGTERM)) != 0:
            raise Failure(f"pcd listen ended with {code}: {self.words()[-300:]}")


class Server(Program):
    """A foreign server on a port that was free a moment ago."""

    def __init__(self, command: list[str], folder: str, options: tuple[str, ...] = ()):
        self.port = self.free_port()
        super().__init__([*command[:2], self.port, *command[2:], *options], folder)
        if json.loads(self.line()) != {"listening": True}:
            raise Failure("the server did not say that it listens")

    @staticmethod
    def free_port() -> str:
        with socket.create_server(("127.0.0.1", 0)) as probe:
            return str(probe.getsockname()[1])

    def received(self, at_least: int) -> list[str]:
        """The text of every message that its library handed over, so many of which are awaited; ends it."""
        lines = []
        try:
            while len(lines) < at_least:
                lines.append(self.line())
        finally:
            self.kill()
        said = [json.loads(line) for line in lines + self.rest()]
        return [line["received"] for line in said if "received" in line]


def run(command: list[str], folder: str) -> Program:
    """A program that ends by itself, after it has ended."""
    program = Program(command, folder)
    program.code = program.end()
    return program


def _scratch_file(folder: str) -> tuple[int, str]:
    number = 0
    while True:
        path = os.path.join(folder, f"log-{number}")
        try:
            return os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), path
        except FileExistsError:
            number += 1
