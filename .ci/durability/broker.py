"""A real `nats-server` on a port of its own that is killed and started again, and its stream, asked over a plain socket."""

import base64
import contextlib
import dataclasses
import json
import os
import re
import shutil
import signal
import socket
import subprocess
import time

START_SECONDS = 30
ANSWER_SECONDS = 20
LOOK_SECONDS = 0.005
STREAM, PREFIX, USER = "PCD", "pcd", "gateway"
# What is published again within it is stored once.
WINDOW_SECONDS = 600
# How many messages are asked for ahead.
AHEAD = 500


@dataclasses.dataclass(frozen=True)
class Published:
    """A message of the stream."""

    subject: str
    headers: dict[str, str]
    message: str


class Broker:
    """The server, with its store in a folder."""

    def __init__(self, folder: str, password: str):
        self.program = find()
        self.store, self.log = os.path.join(folder, "nats"), os.path.join(folder, "nats.log")
        self.config, self.password = os.path.join(folder, "nats.conf"), password
        with socket.create_server(("127.0.0.1", 0)) as free:
            self.port: int = free.getsockname()[1]
        with open(self.config, "w", encoding="utf-8") as file:
            file.write(
                f"listen: 127.0.0.1:{self.port}\n"
                f"jetstream {{ store_dir: {json.dumps(self.store)}, max_file_store: 4G {self.sync()} }}\n"
                f"authorization {{ user: {USER}, password: {json.dumps(password)} }}\n"
            )
        self.process: subprocess.Popen | None = None

    def sync(self) -> str:
        """Since 2.10 it can be told to sync before it acknowledges. What only a process that is killed loses needs none of it."""
        said = subprocess.run([self.program, "--version"], capture_output=True, text=True, check=True).stdout
        version = re.search(r"v(\d+)\.(\d+)", said)
        return ", sync_interval: always" if (int(version[1]), int(version[2])) >= (2, 10) else ""

    def start(self) -> None:
        with open(self.log, "ab") as log:
            self.process = subprocess.Popen(
                [self.program, "--config", self.config], stdin=subprocess.DEVNULL, stdout=log, stderr=log
            )

    def wait(self) -> None:
        """Until it listens."""
        until = time.monotonic() + START_SECONDS
        while time.monotonic() < until and self.process.poll() is None:
            with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", self.port), timeout=1):
                return
            time.sleep(LOOK_SECONDS)
        raise SystemExit(f"nats-server does not listen; see {self.log}")

    def signal(self, number: signal.Signals) -> None:
        self.process.send_signal(number)

    def kill(self) -> None:
        if self.process is not None:
            self.process.kill()
            self.process.wait()

    def lose_store(self) -> None:
        """Throws away everything that it has, and makes the stream anew."""
        self.kill()
        shutil.rmtree(self.store)
        self.start()
        self.wait()
        self.create()

    def create(self) -> None:
        settings = {
            "name": STREAM,
            "subjects": [f"{PREFIX}.>"],
            "storage": "file",
            "discard": "new",
            "retention": "limits",
            "num_replicas": 1,
            "duplicate_window": WINDOW_SECONDS * 10**9,
        }
        with self.connect() as client:
            answer = client.ask(f"$JS.API.STREAM.CREATE.{STREAM}", settings)
            if "error" in answer:
                raise SystemExit(f"the stream was not made: {answer['error']}")

    def connect(self) -> "Client":
        return Client(self.port, self.password)

    def count(self) -> int:
        """How many messages are in the stream."""
        with self.connect() as client:
            return client.state()["messages"]

    def last_position(self) -> int:
        """The position in the journal of the message that was published last."""
        with self.connect() as client:
            last = client.state()["last_seq"]
            found = next(client.messages(last, last), None)
            return int(found.headers["Ihe-Pcd-Origin"].split(" ")[1]) if found else 0

    def all(self) -> list[Published]:
        """Everything in the stream, in its order."""
        with self.connect() as client:
            state = client.state()
            return list(client.messages(state["first_seq"], state["last_seq"]))


class Client:
    """Asks the server; the protocol is lines of text."""

    def __init__(self, port: int, password: str):
        self.socket = socket.create_connection(("127.0.0.1", port), timeout=ANSWER_SECONDS)
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.file = self.socket.makefile("rb")
        self.file.readline()
        who = {"verbose": False, "pedantic": False, "headers": True, "user": USER, "pass": password}
        self.inbox = f"_INBOX.{os.urandom(8).hex()}"
        self.send(f"CONNECT {json.dumps(who)}\r\nSUB {self.inbox} 1\r\n".encode())

    def __enter__(self) -> "Client":
        return self

    def __exit__(self, *_) -> None:
        self.file.close()
        self.socket.close()

    def send(self, lines: bytes) -> None:
        self.socket.sendall(lines)

    def question(self, subject: str, about: dict) -> bytes:
        body = json.dumps(about).encode()
        return f"PUB {subject} {self.inbox} {len(body)}\r\n".encode() + body + b"\r\n"

    def answer(self) -> dict:
        while True:
            line = self.file.readline()
            word, *arguments = line.split() or [b""]
            if word == b"MSG":
                body = self.file.read(int(arguments[-1]) + 2)
                return json.loads(body)
            if word == b"HMSG":
                # Nobody answers: the server says so in headers.
                self.file.read(int(arguments[-1]) + 2)
                return {"error": {"description": "nobody answers"}}
            if word == b"PING":
                self.send(b"PONG\r\n")
            elif word in (b"", b"-ERR"):
                raise OSError(f"the server has ended the conversation: {line!r}")

    def ask(self, subject: str, about: dict) -> dict:
        self.send(self.question(subject, about))
        return self.answer()

    def state(self) -> dict:
        answer = self.ask(f"$JS.API.STREAM.INFO.{STREAM}", {})
        if "state" not in answer:
            raise OSError(f"the server does not say how the stream is: {answer}")
        return answer["state"]

    def messages(self, first: int, last: int):
        """One after the other; what was deleted is left out."""
        for begin in range(first, last + 1, AHEAD):
            numbers = range(begin, min(begin + AHEAD, last + 1))
            subject = f"$JS.API.STREAM.MSG.GET.{STREAM}"
            self.send(b"".join(self.question(subject, {"seq": number}) for number in numbers))
            for _ in numbers:
                found = self.answer().get("message")
                if found is not None:
                    yield published(found)


def published(found: dict) -> Published:
    lines = base64.b64decode(found.get("hdrs", "")).decode().split("\r\n")[1:]
    headers = dict(line.split(": ", 1) for line in lines if ": " in line)
    return Published(found["subject"], headers, base64.b64decode(found.get("data", "")).decode())


def find() -> str:
    """Debian has it where only an administrator looks."""
    path = os.pathsep.join([os.environ.get("PATH", ""), "/usr/sbin", "/usr/local/sbin"])
    found = shutil.which("nats-server", path=path)
    if found is None:
        raise SystemExit("nats-server is not installed")
    return found
