"""A running `pcd send --outbox`, and how it is handed messages so that it is seen from outside which of them it has stored."""

import errno
import json
import os
import signal
import subprocess
import time

# How long to wait before it is looked again whether the next file is wanted.
LOOK_SECONDS = 0.001
START_SECONDS = 30
END_SECONDS = 30


class Feed:
    """Named pipes, in place of files: nothing is in one before the reporter opens it.

    The reporter reads a file when it has stored every message of the one before, so opening one is its word for those.
    """

    def __init__(self, folder: str, count: int):
        self.paths = [os.path.join(folder, f"feed-{n}") for n in range(count)]
        for path in self.paths:
            os.mkfifo(path)


class Reporter:
    """`pcd send` with this outbox, which is handed so many files."""

    def __init__(self, program: str, outbox: str, port: int, feed: list[str], deadline: float):
        self.feed = list(feed)
        self.log, self.told = f"{outbox}.log", f"{outbox}.told"
        command = [program, "send", "--outbox", outbox, "--to", f"127.0.0.1:{port}", "--deadline", str(deadline), *feed]
        with open(self.log, "ab") as log, open(self.told, "ab") as told:
            self.process = subprocess.Popen(
                command,
                stdin=subprocess.DEVNULL,
                stdout=told,
                stderr=log,
                env={**os.environ, "RUST_LOG": "warn", "RUST_BACKTRACE": "0"},
            )

    def lives(self) -> bool:
        return self.process.poll() is None

    def wants(self, until: float) -> int | None:
        """The next file, to be written, once the reporter opens it; nothing if it did not in time."""
        while self.feed and self.lives() and time.monotonic() < until:
            try:
                pipe = os.open(self.feed[0], os.O_WRONLY | os.O_NONBLOCK)
            except OSError as error:
                if error.errno != errno.ENXIO:
                    raise
                time.sleep(LOOK_SECONDS)
                continue
            del self.feed[0]
            os.set_blocking(pipe, True)
            return pipe
        return None

    def kill(self) -> bool:
        """Whether it was still there to be killed."""
        self.process.send_signal(signal.SIGKILL)
        return self.wait(END_SECONDS) == -signal.SIGKILL

    def wait(self, seconds: float) -> int | None:
        """What it ended with; nothing if it goes on."""
        try:
            return self.process.wait(seconds)
        except subprocess.TimeoutExpired:
            return None

    def said(self) -> str:
        """What it and those before it wrote to the log."""
        with open(self.log, encoding="utf-8", errors="replace") as log:
            return log.read()

    def told_delivered(self) -> set[str]:
        """Control ids of the messages of which it and those before it said that they were accepted."""
        with open(self.told, encoding="utf-8") as lines:
            said = [json.loads(line) for line in lines]
        return {it["control_id"] for it in said if it["ack"] == "CA"}
