"""What the senders know: which messages they sent, and for which of them they saw CA."""

import collections
import hashlib
import random
import socket
import threading
import time

ANSWER_SECONDS = 20

ORDER = b"OBR|1||G1|182777000^monitoring of patient^SCT|||20261121120000+0100\r"
HEADER = (
    "MSH|^~\\&|{source}|ICU|||20261121120000+0100||ORU^R01^ORU_R01|{control_id}|D|2.6|||AL|NE"
    "|||||^^1.3.6.1.4.1.19376.1.6.1.1.1^ISO\rPID|||T-40017^^^HOSPITAL^PI\r"
)
VALUE = "OBX|{set_id}|NM|147842^MDC_ECG_HEART_RATE^MDC|1.0.0.{set_id}|{value}|264864^MDC_DIM_BEAT_PER_MIN^MDC|||||R\r"


def report(source: str, control_id: str, chance: random.Random, longest: int) -> bytes:
    """A PCD-01 of a few values and a note, like no other; one in eight is as long as it may be."""
    values = "".join(VALUE.format(set_id=n, value=chance.randint(30, 200)) for n in range(1, chance.randint(2, 5)))
    length = longest if chance.randrange(8) == 0 else chance.randint(1, longest // 8)
    note = f"NTE|1||{chance.randbytes((length + 1) // 2).hex()}\r"
    return HEADER.format(source=source, control_id=control_id).encode() + ORDER + (values + note).encode()


def digest(message: bytes) -> str:
    return hashlib.sha256(message).hexdigest()


class Ledger:
    """All messages of all senders, in the order of each."""

    def __init__(self):
        self.lock = threading.Lock()
        # By source: control id and digest of every message that was sent.
        self.sent: dict[str, list[tuple[str, str]]] = collections.defaultdict(list)
        self.acknowledged: set[str] = set()
        # MSA-1 and ERR-3 of what was not accepted.
        self.refusals: collections.Counter = collections.Counter()
        # Answers that name no message which waits for one.
        self.strays: list[str] = []

    def send(self, source: str, control_id: str, message: bytes) -> None:
        with self.lock:
            self.sent[source].append((control_id, digest(message)))

    def acknowledge(self, control_id: str) -> None:
        with self.lock:
            self.acknowledged.add(control_id)

    def refuse(self, code: str, reason: str) -> None:
        with self.lock:
            self.refusals[code, reason] += 1

    def stray(self, control_id: str) -> None:
        with self.lock:
            self.strays.append(control_id)

    def total(self) -> int:
        return sum(map(len, self.sent.values()))

    def digests(self) -> dict[str, str]:
        """Of every message that was sent, by control id."""
        return {control_id: found for messages in self.sent.values() for control_id, found in messages}

    def required(self) -> set[str]:
        """Digests of the messages that were acknowledged."""
        digests = self.digests()
        return {digests[control_id] for control_id in self.acknowledged}


class Answer:
    """MSA-1, MSA-2 and ERR-3 of an acknowledgement."""

    def __init__(self, block: bytes):
        segments = [line.split(b"|") + [b""] * 4 for line in block.split(b"\r")]
        msa = next((line for line in segments if line[0] == b"MSA"), [b""] * 4)
        err = next((line for line in segments if line[0] == b"ERR"), [b""] * 4)
        self.code, self.control_id = msa[1].decode(), msa[2].decode()
        self.reason = err[3].split(b"^")[0].decode()


def answers(stream: bytes) -> tuple[list[Answer], bytes]:
    """The answers that are whole, and what follows them."""
    *blocks, rest = stream.split(b"\x1c\r")
    return [Answer(block) for block in blocks], rest


class Place:
    """Where the consumer listens now, if it does."""

    def __init__(self):
        self.condition = threading.Condition()
        self.port: int | None = None

    def move(self, port: int | None) -> None:
        with self.condition:
            self.port = port
            self.condition.notify_all()

    def wait(self, seconds: float) -> int | None:
        with self.condition:
            self.condition.wait_for(lambda: self.port is not None, seconds)
            return self.port


class Sender(threading.Thread):
    """A device on a connection of its own. It repeats what was not acknowledged, the same bytes, in order.

    It ends when it has sent `count` messages and all are acknowledged, or when it is told to stop making new ones
    and all it made are acknowledged, or when it is told to give up.
    """

    def __init__(self, ledger: Ledger, place: Place, source: str, seed: str, **options):
        super().__init__(daemon=True)
        self.ledger, self.place, self.source = ledger, place, source
        self.chance = random.Random(seed)
        self.count: float = options.get("count", float("inf"))
        self.window: int = options.get("window", 1)
        self.longest: int = options.get("longest", 4000)
        self.pause: float = options.get("pause", 0.0)
        self.made = 0
        self.unacknowledged: collections.deque[tuple[str, bytes]] = collections.deque()
        self.refused = 0
        # Whether a refusal is a reason to wait and to repeat it.
        self.patient = options.get("patient", True)
        self.no_more = threading.Event()
        self.give_up = threading.Event()

    def done(self) -> bool:
        return not self.unacknowledged and (self.made >= self.count or self.no_more.is_set())

    def run(self) -> None:
        while not self.done() and not self.give_up.is_set():
            port = self.place.wait(0.2)
            if port is None:
                continue
            try:
                with socket.create_connection(("127.0.0.1", port), timeout=ANSWER_SECONDS) as connection:
                    connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                    self.talk(connection)
            except OSError:
                # The consumer is gone, or going.
                self.give_up.wait(0.01)

    def talk(self, connection: socket.socket) -> None:
        """Until the connection ends, everything is acknowledged, or something is refused."""
        for _, message in self.unacknowledged:
            connection.sendall(b"\x0b" + message + b"\x1c\r")
        received = b""
        while not self.done() and not self.give_up.is_set():
            while self.wants_another():
                self.make(connection)
            some = connection.recv(65536)
            if not some:
                return
            found, received = answers(received + some)
            for answer in found:
                if not self.hear(answer):
                    self.give_up.wait(0.05)
                    return
            if self.pause:
                self.give_up.wait(self.pause)

    def wants_another(self) -> bool:
        more = self.made < self.count and not self.no_more.is_set()
        return more and len(self.unacknowledged) < self.window

    def make(self, connection: socket.socket) -> None:
        self.made += 1
        control_id = f"{self.source}-{self.made}"
        message = self.message(control_id)
        self.ledger.send(self.source, control_id, message)
        self.unacknowledged.append((control_id, message))
        connection.sendall(b"\x0b" + message + b"\x1c\r")

    def message(self, control_id: str) -> bytes:
        return report(self.source, control_id, self.chance, self.longest)

    def hear(self, answer: Answer) -> bool:
        """Whether the connection may go on."""
        waiting = [control_id for control_id, _ in self.unacknowledged]
        if answer.control_id not in waiting:
            self.ledger.stray(answer.control_id)
            return False
        if answer.code != "CA":
            self.refused += 1
            self.ledger.refuse(answer.code, answer.reason)
            if not self.patient:
                self.give_up.set()
            return False
        self.ledger.acknowledge(answer.control_id)
        del self.unacknowledged[waiting.index(answer.control_id)]
        return True


def wait_for(senders: list[Sender], seconds: float) -> bool:
    """Whether all of them end in time."""
    until = time.monotonic() + seconds
    for sender in senders:
        sender.join(max(0.0, until - time.monotonic()))
    return not any(sender.is_alive() for sender in senders)
