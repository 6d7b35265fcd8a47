"""What a foreign server answers by itself, seen without `pcd`: it explains the rest of its row."""

import socket
import tempfile

from fixtures import REPORTS, control_id, fixture
from programs import Server

START, END = b"\x0b", b"\x1c\r"
SECONDS = 60


def observe(command: list[str]) -> str:
    """The first answer to a report, and whether a second report on the same connection is answered."""
    first, second = (fixture(name) for name in REPORTS[:2])
    with tempfile.TemporaryDirectory() as folder:
        server = Server(command, folder)
        try:
            with socket.create_connection(("127.0.0.1", int(server.port)), timeout=SECONDS) as connection:
                answer = _ask(connection, first)
                stays = _ask(connection, second) is not None
        finally:
            server.kill()
    if answer is None:
        return "no answer"
    parts = [_described(answer, first), "stays" if stays else "closes after it"]
    return "; ".join(parts)


def _ask(connection: socket.socket, message: bytes) -> bytes | None:
    """The first block that comes; nothing if the other side closes."""
    received = b""
    try:
        connection.sendall(START + message + END)
        while END not in received:
            data = connection.recv(65536)
            if not data:
                return None
            received += data
    except ConnectionError:
        return None
    return received.split(END, 1)[0].removeprefix(START)


def _described(answer: bytes, asked: bytes) -> str:
    segments = [segment.split("|") for segment in answer.decode().split("\r")]
    header = [*segments[0], *[""] * 12]
    sender = asked.decode().split("\r")[0].split("|")
    whole = header[4:6] == sender[2:4]
    receiver = "the sender" if whole else "the sender in part" if header[4] else "nobody"
    parts = [
        "|".join(segments[1][:3]).replace(control_id(asked), "MSH-10"),
        f"MSH-9 {header[8] or 'empty'}",
        f"MSH-10 {'given' if header[9] else 'empty'}",
        f"MSH-12 {header[11] or 'empty'}",
        f"to {receiver}",
        "with the last CR" if answer.endswith(b"\r") else "without the last CR",
    ]
    return ", ".join(parts)
