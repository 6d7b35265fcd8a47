"""Foreign servers that `pcd send` sends to: what it said became of each message, and what their libraries received."""

import json
import re
import tempfile

import acknowledgements
from checks import Check
from fixtures import LATIN_1, REPORTS, UNANSWERED, big, control_id, fixture, likeness, many, write
from programs import Failure, Server, run
from relay import Relay

BIG = 500_000
# Where silence is expected it is waited for; where an answer is, a slow machine may take its time.
PATIENT = "120"
SHORT = "4"

SERVERS = {
    "hl7, asyncio": ["hl7_asyncio_server.py"],
    "hl7apy": ["hl7apy_server.py"],
    "node-hl7-server": ["node_hl7_server.mjs"],
    "simple-hl7": ["simple_hl7_server.mjs"],
    "@medplum/hl7": ["medplum_server.mjs"],
    "@medplum/hl7, enhanced mode": ["medplum_server.mjs", "enhanced"],
}

RAW = "its answer"
FOUR = "four reports"
MANY = "25 reports"
LATIN = "ISO 8859-1, then another"
LARGE = "500 KB, then another"
UNOWED = "owed no answer, then one that is"
ONE_SEGMENT = "both in one segment"

LOST = "connection lost before the answer"
# Which messages fare one way and which the other changes from run to run.

SILENT = {
    ("hl7, asyncio", LATIN),
    ("hl7, asyncio", LARGE),
    ("simple-hl7", ONE_SEGMENT),
    ("@medplum/hl7", ONE_SEGMENT),
    ("@medplum/hl7, enhanced mode", ONE_SEGMENT),
}

ODDITIES = {
    "the acknowledgement byte by byte": "byte-by-byte",
    "the acknowledgement twice in one write": "twice-in-one",
    "the former acknowledgement in front, in one write": "former-in-front",
    "CR LF in front of the block": "noise-in-front",
    "no CR after the last segment": "without-last-cr",
    "MSA-2 of no message": "other-id",
    "MSA-2 of the former message": "former-id",
    "an empty MSA-2": "empty-id",
    "no MSA": "no-msa",
    "a report instead": "echo",
    "a rejection": "rejects",
    "the connection closed instead": "closes",
}
SILENT_ODDITIES = {"other-id", "former-id", "empty-id", "no-msa", "echo"}

# What stands on standard error, in a word or two.
EVENTS = {
    "answer of a family that was not asked for": "other family",
    "an answer to a message that is settled": "further answer",
    "an answer to a message that does not wait": "answer to another",
    "not an acknowledgement": "no acknowledgement",
}


def messages() -> dict[str, list[bytes]]:
    reports = [fixture(name) for name in REPORTS]
    return {
        FOUR: reports,
        MANY: many(),
        LATIN: [fixture(LATIN_1), reports[0]],
        LARGE: [big(BIG), reports[0]],
        UNOWED: [fixture(UNANSWERED), reports[0]],
        ONE_SEGMENT: [fixture(UNANSWERED), reports[0]],
    }


def observe(
    pcd: str, command: list[str], sent: list[bytes], seconds: str, relayed: bool = False
) -> str:
    """One run of `pcd send` with all messages: what became of each, what it told, what the server received."""
    with tempfile.TemporaryDirectory() as folder:
        server = Server(command, folder)
        try:
            port = Relay(server.port).port if relayed else server.port
            outcomes, log = send(pcd, folder, port, sent, seconds)
            received = server.received(positive(outcomes))
        finally:
            server.kill()
    arrived = [arrival(message, received) for message in sent]
    told = told_events(log)
    parts = [grouped(outcomes), *([f"told: {', '.join(told)}"] if told else []), "received " + summed(arrived)]
    return "; ".join(parts)


def observe_unowed(pcd: str, command: list[str], sent: list[bytes], seconds: str) -> str:
    """Each message in a run of its own: the second follows when the server has the first."""
    outcomes = []
    with tempfile.TemporaryDirectory() as folder:
        server = Server(command, folder)
        try:
            received = []
            for message in sent:
                outcome, _ = send(pcd, folder, server.port, [message], seconds)
                outcomes += outcome
                received.append(json.loads(server.line())["received"])
            received += server.received(0)
        finally:
            server.kill()
    return f"{grouped(outcomes)}; received {summed([arrival(message, received) for message in sent])}"


def send(
    pcd: str, folder: str, port: str, sent: list[bytes], seconds: str, options: tuple[str, ...] = ()
) -> tuple[list[str], str]:
    """The word for each message that `pcd send` printed, and its standard error."""
    files = write(folder, sent)
    sender = run([pcd, "send", "--ack-timeout", seconds, *options, "--to", f"127.0.0.1:{port}", *files], folder)
    said = [json.loads(line) for line in sender.rest()]
    if [line["control_id"] for line in said] != [control_id(message) for message in sent]:
        raise Failure(f"not one line for each message: {sender.words()[-300:]}")
    outcomes = [line["ack"] or line["text"] for line in said]
    good = all(outcome in ("AA", "CA") or outcome.startswith("sent;") for outcome in outcomes)
    if sender.code != (0 if good else 1):
        raise Failure(f"pcd send ended with {sender.code}")
    return outcomes, sender.words()


def positive(outcomes: list[str]) -> int:
    """How many were acknowledged; some libraries answer before they hand a message over."""
    return len([outcome for outcome in outcomes if outcome in ("AA", "CA")])


def told_events(log: str) -> list[str]:
    """The kinds of events on standard error, in the order of the alphabet."""
    kinds = set()
    for event in re.findall(r" event=(.*)$", log, re.MULTILINE):
        if not event.startswith("message not delivered"):
            kinds.add(next((word for words, word in EVENTS.items() if event.startswith(words)), event))
    return sorted(kinds)


def arrival(message: bytes, received: list[str]) -> str:
    """How the server's library received a message; it may have handed over the same one more than once."""
    header = message.split(b"\r", 1)[0].decode()
    got = [text for text in received if text.startswith(header)]
    if not got:
        return "not"
    return likeness(message, got[0].encode()) + (", again and again" if len(got) > 1 else "")


def summed(words: list[str]) -> str:
    return grouped([words[0]] if len(set(words)) == 1 else words)


def grouped(words: list[str]) -> str:
    """Equal neighbours are counted."""
    groups = []
    for word in words:
        if groups and groups[-1][1] == word:
            groups[-1][0] += 1
        else:
            groups.append([1, word])
    return " + ".join(word if count == 1 else f"{count} × {word}" for count, word in groups)


def checks(pcd: str, installation) -> list[Check]:
    found = []
    for peer, (file, *behaviour) in SERVERS.items():
        command = [*installation.command(file), *behaviour]
        found.append(Check("servers", peer, RAW, lambda c=command: acknowledgements.observe(c)))
        for column, sent in messages().items():
            seconds = SHORT if (peer, column) in SILENT else PATIENT
            if column == UNOWED:
                observation = lambda c=command, m=sent: observe_unowed(pcd, c, m, PATIENT)
            else:
                how = {"relayed": column == ONE_SEGMENT}
                observation = lambda c=command, m=sent, s=seconds, h=how: observe(pcd, c, m, s, **h)
            found.append(Check("servers", peer, column, observation))
    two = [fixture(name) for name in REPORTS[:2]]
    for oddity, behaviour in ODDITIES.items():
        command = [*installation.command("crooked_server.py"), behaviour]
        seconds = "1" if behaviour in SILENT_ODDITIES else PATIENT
        found.append(Check("oddities", oddity, "two reports", lambda c=command, s=seconds: observe(pcd, c, two, s)))
    return found
