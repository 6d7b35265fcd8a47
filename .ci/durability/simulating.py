"""A running `pcd simulate --alerts`, and what it and those before it said was on disk."""

import json
import os
import signal
import subprocess
import time

from durability.alerts import ACK_SECONDS

START_SECONDS = 30
END_SECONDS = 30
LOOK_SECONDS = 0.001


class Promises:
    """The file of `--alert-log`: a line for each start and each end, written once it was on disk."""

    def __init__(self, path: str):
        self.path = path
        with open(path, "wb"):
            pass

    def size(self) -> int:
        return os.path.getsize(self.path)

    def count(self) -> int:
        with open(self.path, "rb") as lines:
            return lines.read().count(b"\n")

    def made(self) -> list[tuple[str, str]]:
        """What was said, and of which alert, in its order."""
        with open(self.path, encoding="utf-8") as lines:
            # The last line may be half of one: it promises nothing.
            whole = [json.loads(line) for line in lines if line.endswith("\n")]
        return [(line["said"], line["id"]) for line in whole]

    def pretend(self, said: str, alert: str) -> None:
        with open(self.path, "a", encoding="utf-8") as lines:
            lines.write(json.dumps({"said": said, "id": alert}) + "\n")


class Simulating:
    """`pcd simulate` with one monitor, and so many alarms a second, each of which stands so long."""

    def __init__(
        self, program: str, outbox: str, promises: Promises, port: int, per_second: float, lasting: float, duration: float
    ):
        self.promises, self.begun = promises, promises.size()
        self.log, self.told = f"{outbox}.log", f"{outbox}.told"
        command = [program, "simulate", "--to", f"127.0.0.1:{port}", "--ack-timeout", str(ACK_SECONDS)]
        command += ["--devices", "1", "--rate", "5", "--duration", str(duration)]
        command += ["--alerts", str(per_second), "--alert-outbox", outbox]
        command += ["--alert-lasting", str(lasting), "--alert-log", promises.path]
        with open(self.log, "ab") as log, open(self.told, "wb") as told:
            self.process = subprocess.Popen(
                command,
                stdin=subprocess.DEVNULL,
                stdout=told,
                stderr=log,
                env={**os.environ, "RUST_LOG": "warn", "RUST_BACKTRACE": "0"},
            )

    def has_spoken(self) -> bool:
        """Whether it has promised anything yet."""
        return self.promises.size() > self.begun

    def speaks(self) -> bool:
        """Whether it promises anything in time."""
        until = time.monotonic() + START_SECONDS
        while not self.has_spoken() and time.monotonic() < until and self.process.poll() is None:
            time.sleep(LOOK_SECONDS)
        return self.has_spoken()

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

    def tally(self) -> dict:
        """What it printed at its end."""
        with open(self.told, encoding="utf-8") as told:
            text = told.read()
        return json.loads(text) if text else {}
