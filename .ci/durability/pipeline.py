"""A running `pcd run`: devices, a journal, and four sinks: a stream of NATS, a child process, and two folders of files."""

import contextlib
import json
import os
import re
import select
import signal
import subprocess
import sys
import time

from durability import child
from durability.broker import PREFIX, STREAM, USER, Broker
from durability.consumer import Consumer, rows

START_SECONDS = 30
DRAIN_SECONDS = 120
# How long the child may take to answer, and how long it stays away after it failed, in milliseconds.
ANSWER_WITHIN = 1000
AWAY, AWAY_AT_MOST = 50, 400

CONFIGURATION = """\
name = "Gateway under fire"

[journal]
kind = "sqlite"
path = {store}

[listeners.devices]
kind = "mllp"
bind = "127.0.0.1:0"

[limits]
drain_deadline = {drain}
acknowledge_within = 60

[policy]
acknowledge_after = {after}

[sinks.stream]
kind = "nats"
servers = ["nats://127.0.0.1:{port}"]
stream = "{stream}"
prefix = "{prefix}"
source = "gateway"
user = "{user}"
password_file = {password_file}
danger_plaintext = true
ack_timeout_ms = 2000

[sinks.chart]
kind = "exec"
program = {python}
arguments = ["-S", {child}, {desk}, {seed}]
environment = {{ CHART_TOKEN = {secret} }}

[sinks.chart.limits]
hello_within_ms = 5000
answer_within_ms = {answer_within}
end_within_ms = 1000
restart_after_ms = {away}
restart_after_at_most_ms = {away_at_most}
longest_line = 65536
most_stderr = 65536

[sinks.lines]
kind = "ndjson"
folder = {lines}
rotate_bytes = 1000000

[sinks.files]
kind = "hl7-files"
folder = {files}
folders = {{ positions = 1000 }}
"""


class Site:
    """The files of a pipeline, which outlive it. Devices are acknowledged when it is stored, or when one sink has it too."""

    def __init__(self, folder: str, seed: int, broker: Broker, secret: str, after: str | None):
        self.secrets = [secret, broker.password]
        self.store = os.path.join(folder, "gateway.db")
        self.lines, self.files = os.path.join(folder, "lines"), os.path.join(folder, "files")
        self.config, desk = os.path.join(folder, "gateway.toml"), os.path.join(folder, "chart")
        password_file = os.path.join(folder, "password")
        for path in (self.lines, self.files, desk):
            os.mkdir(path)
        self.desk_folder, self.desk = desk, child.Desk(desk)
        with open(password_file, "w", encoding="utf-8") as file:
            file.write(f"{broker.password}\n")
        words = {
            "store": self.store,
            "password_file": password_file,
            "python": sys.executable,
            "child": os.path.abspath(child.__file__),
            "desk": desk,
            "seed": f"{seed}",
            "secret": secret,
            "lines": self.lines,
            "files": self.files,
            "after": [after] if after else [],
        }
        words = {name: json.dumps(word) for name, word in words.items()}
        numbers = {"port": broker.port, "drain": DRAIN_SECONDS, "answer_within": ANSWER_WITHIN}
        numbers |= {"away": AWAY, "away_at_most": AWAY_AT_MOST}
        names = {"stream": STREAM, "prefix": PREFIX, "user": USER}
        with open(self.config, "w", encoding="utf-8") as file:
            file.write(CONFIGURATION.format(**words, **numbers, **names))

    def set_mode(self, mode: str) -> None:
        """What the child does from now on."""
        with open(f"{self.desk.mode_file}.tmp", "w", encoding="utf-8") as file:
            file.write(mode)
        os.replace(f"{self.desk.mode_file}.tmp", self.desk.mode_file)

    def events(self, offset: int = 0) -> list[dict]:
        """What the child says of itself, from a place of that file on."""
        return [json.loads(line) for line in _tail(self.desk.events, offset)]

    def events_size(self) -> int:
        with contextlib.suppress(FileNotFoundError):
            return os.path.getsize(self.desk.events)
        return 0

    def kill_child(self) -> bool:
        """Kills the child that was started last. Answers whether it was there."""
        started = [event["pid"] for event in self.events() if event["what"] == "started"]
        if not started:
            return False
        with contextlib.suppress(FileNotFoundError, ProcessLookupError):
            with open(f"/proc/{started[-1]}/cmdline", "rb") as file:
                is_ours = self.desk_folder.encode() in file.read().split(b"\0")
            if is_ours:
                os.kill(started[-1], signal.SIGKILL)
                return True
        return False

    def last_stored(self) -> int:
        return rows(self.store, "SELECT coalesce(max(position), 0) FROM message")[0][0]


class Pipeline(Consumer):
    """`pcd run` on a site."""

    def __init__(self, program: str, site: Site, log_level: str = "info"):
        self.heard = b""
        self.start([program, "run", site.config], site.store, [], log_level)

    def ready(self, seconds: float = START_SECONDS) -> int | None:
        """The port, once it runs; nothing if it ended before that."""
        until = time.monotonic() + seconds
        output = self.process.stdout.fileno()
        while not self.heard.endswith(b"running\n"):
            left = max(0.0, until - time.monotonic())
            some = os.read(output, 4096) if select.select([output], [], [], left)[0] else b""
            if not some:
                return None
            self.heard += some
        return int(re.search(rb"^devices: listening on \S+:(\d+)$", self.heard, re.MULTILINE)[1])

    def waits(self, sink: str) -> int:
        """How often it and those before it have said that a sink took nothing."""
        return len(re.findall(rf"not delivered yet.*{sink}", self.said()))


def set_aside(program: str, site: Site) -> dict[str, list[int]]:
    """What sinks have set aside, by sink."""
    command = [program, "inbox", "list", "--store", site.store]
    said = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    found: dict[str, list[int]] = {}
    for entry in map(json.loads, said.splitlines()):
        if entry["state"] == "held":
            found.setdefault(entry["reader"], []).append(entry["position"])
    return found


def release(program: str, site: Site) -> int:
    """Has everything tried again that was set aside, as an operator would. Answers how many there were."""
    held = set_aside(program, site)
    for reader, positions in held.items():
        command = [program, "inbox", "retry", "--store", site.store, "--reader", reader, "--by", "operator", "--wait", "30"]
        subprocess.run([*command, *map(str, positions)], check=True, stdout=subprocess.DEVNULL)
    return sum(map(len, held.values()))


def _tail(path: str, offset: int) -> list[bytes]:
    """The whole lines of a file from a place on."""
    with contextlib.suppress(FileNotFoundError), open(path, "rb") as file:
        file.seek(offset)
        return [line for line in file if line.endswith(b"\n")]
    return []
