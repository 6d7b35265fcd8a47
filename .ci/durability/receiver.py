"""A consumer in Python, and what it knows: every message that arrived, and whether it was taken."""

import collections
import contextlib
import dataclasses
import random
import socket
import threading
import time

from durability.ledger import digest

START, END = b"\x0b", b"\x1c\r"
# What becomes of a message, and how often.
WHIMS = {"accepts": 84, "is slow": 6, "closes before": 3, "closes after": 2, "tears": 2, "refuses": 3}
SLOW_SECONDS = 0.03
ANSWER = (
    "MSH|^~\\&|CHART|ICU|{source}|ICU|20261121120000+0100||ACK^{event}^ACK|A{number}|D|2.6\r"
    "MSA|{code}|{control_id}\r{error}"
)
# It is to be sent again later.
LOCKED = "ERR|||207^Application internal error^HL70357|E\r"


@dataclasses.dataclass(frozen=True)
class Arrival:
    """A message whose frame came whole, and whether it was taken, so that CA was the answer."""

    control_id: str
    digest: str
    taken: bool


class Receiver(threading.Thread):
    """Takes one connection after the other. Mostly it answers CA at once; what else it does comes by chance."""

    def __init__(self, seed: str):
        super().__init__(daemon=True)
        self.chance = random.Random(seed)
        self.listening = socket.create_server(("127.0.0.1", 0))
        self.port: int = self.listening.getsockname()[1]
        self.arrivals: list[Arrival] = []
        # Control ids of what was taken.
        self.taken: set[str] = set()
        self.whims: collections.Counter = collections.Counter()
        # Blocks that were no message.
        self.strays = 0

    def run(self) -> None:
        while True:
            connection, _ = self.listening.accept()
            self.talk(connection)

    def talk(self, connection: socket.socket) -> None:
        # A reporter that was killed ends its connection with an error.
        with connection, contextlib.suppress(OSError):
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            self.serve(connection)

    def serve(self, connection: socket.socket) -> None:
        received = b""
        while some := connection.recv(65536):
            *blocks, received = (received + some).split(END)
            for block in blocks:
                if not self.take(connection, block):
                    return

    def take(self, connection: socket.socket, block: bytes) -> bool:
        """Whether the connection may go on."""
        message = block.removeprefix(START)
        header = message.split(b"\r", 1)[0].split(b"|")
        if message == block or header[0] != b"MSH" or len(header) < 10:
            self.strays += 1
            return False
        source, control_id = header[2].decode(), header[9].decode()
        event = [*header[8].decode().split("^"), ""][1]
        whim = self.whim(event)
        self.whims[whim] += 1
        # It is written down before it is answered: the answer is a promise.
        taken = whim in ("accepts", "is slow", "is late", "closes after")
        self.arrivals.append(Arrival(control_id, digest(message), taken))
        if taken:
            self.taken.add(control_id)
        self.hear(message, taken)
        code, error = ("CE", LOCKED) if whim == "refuses" else ("CA", "")
        number = len(self.arrivals)
        answer = ANSWER.format(
            source=source, event=event, number=number, code=code, control_id=control_id, error=error
        )
        return self.answer(connection, START + answer.encode() + END, whim)

    def answer(self, connection: socket.socket, block: bytes, whim: str) -> bool:
        """Whether the connection may go on."""
        if whim == "closes before":
            return False
        if whim == "tears":
            connection.sendall(block[: self.chance.randrange(1, len(block) - 1)])
            return False
        if whim == "is slow":
            time.sleep(self.chance.uniform(0, SLOW_SECONDS))
        connection.sendall(block)
        return whim != "closes after"

    def hear(self, message: bytes, taken: bool) -> None:
        """What else it makes of a message that came whole."""

    def whim(self, _event: str) -> str:
        return at_random(self.chance, WHIMS)


def at_random(chance: random.Random, whims: dict[str, int]) -> str:
    at = chance.randrange(sum(whims.values()))
    for whim, share in whims.items():
        if at < share:
            break
        at -= share
    return whim
