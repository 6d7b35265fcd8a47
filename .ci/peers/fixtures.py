"""The messages that are sent: this repository's own fixtures, and what is made of them."""

import os
import re

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
FIXTURES = os.path.join(ROOT, "fuzz/corpus/report")

# One with a name outside ASCII, an array and an old sender without MSH-15 and MSH-16 among them.
REPORTS = (
    "monitor-with-three-vital-signs",
    "two-orders-repeat-a-path",
    "waveform-as-a-numeric-array",
    "original-mode",
)
LATIN_1 = "latin-1-names"
REFUSED = "alert"
UNANSWERED = "no-acknowledgment-asked-for"
MANY = 25


def fixture(name: str) -> bytes:
    with open(os.path.join(FIXTURES, name), "rb") as file:
        return file.read()


def big(size: int) -> bytes:
    """A report whose waveform has so many samples that it has about that many bytes."""
    message = fixture("waveform-as-a-numeric-array")
    array = re.search(rb"\|NA\|[^|]*\|[^|]*\|([^|]+)\|", message)
    if array is None:
        raise ValueError("the fixture holds no array")
    samples = b"^".join([b"1024"] * ((size - len(message)) // 5))
    return message[: array.start(1)] + samples + message[array.end(1) :]


def many() -> list[bytes]:
    """One report again and again, each under a control id of its own."""
    message = fixture(REPORTS[0])
    return [message.replace(b"|HB-1|", b"|HB-1-%d|" % number) for number in range(MANY)]


def control_id(message: bytes) -> str:
    return message.split(b"\r", 1)[0].split(b"|")[9].decode()


def text(message: bytes) -> str:
    """As MSH-18 says."""
    return message.decode("latin-1" if b"|8859/1|" in message else "utf-8")


def write(folder: str, messages: list[bytes]) -> list[str]:
    paths = []
    for number, message in enumerate(messages):
        paths.append(os.path.join(folder, f"message-{number}.hl7"))
        with open(paths[-1], "wb") as file:
            file.write(message)
    return paths


def likeness(sent: bytes, got: bytes) -> str:
    """How what arrived relates to what was in the file; the words stand in the matrix."""
    if got == sent:
        return "byte for byte"
    if got == sent.removesuffix(b"\r"):
        return "without the last CR"
    if got.rstrip(b"\r") == sent.rstrip(b"\r"):
        return "with another end"
    if got.rstrip(b"\r") == text(sent).rstrip("\r").encode():
        return "in UTF-8"
    if got.count(b"MSH|") > 1:
        return "with the next one in it"
    if got.decode(errors="replace").rstrip("\r") == sent.decode(errors="replace").rstrip("\r"):
        return "with letters lost"
    if _without_empty_ends(got) == _without_empty_ends(sent):
        return "without empty fields at the ends"
    return "changed"


def _without_empty_ends(message: bytes) -> list[bytes]:
    return [segment.rstrip(b"|^&~") for segment in message.rstrip(b"\r").split(b"\r")]
