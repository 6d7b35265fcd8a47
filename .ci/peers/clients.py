"""Foreign clients that send to `pcd listen`: what they were answered, and what was stored."""

import json
import tempfile

from checks import Check
from fixtures import LATIN_1, REFUSED, REPORTS, UNANSWERED, big, control_id, fixture, likeness, write
from programs import Listen, run

BIG = 500_000

CLIENTS = {
    "hl7, blocking": "hl7_blocking_client.py",
    "hl7, asyncio": "hl7_asyncio_client.py",
    "hl7apy, plain socket": "hl7apy_client.py",
    "node-hl7-client": "node_hl7_client.mjs",
    "simple-hl7": "simple_hl7_client.mjs",
    "@medplum/hl7": "medplum_client.mjs",
}


def columns() -> dict[str, tuple[list[bytes], tuple[str, ...]]]:
    """What is sent over one connection, and with which options."""
    reports = [fixture(name) for name in REPORTS]
    return {
        "four reports": (reports, ()),
        "ISO 8859-1": ([fixture(LATIN_1)], ("--charset", "iso-8859-1")),
        "500 KB": ([big(BIG)], ()),
        "refused": ([fixture(REFUSED), reports[0]], ()),
        "owed no answer, then one that is": ([fixture(UNANSWERED), reports[0]], ("--first-unanswered",)),
    }


def observe(pcd: str, command: list[str], messages: list[bytes], options: tuple[str, ...]) -> str:
    """The answers in their order, then what the store holds."""
    with tempfile.TemporaryDirectory() as folder:
        consumer = Listen(pcd, folder)
        try:
            files = write(folder, messages)
            client = run([*command, *options, "127.0.0.1", consumer.port, *files], folder)
            said = [json.loads(line) for line in client.rest()]
            # Before the end: an acknowledgement promises that the message is on the disk.
            stored = consumer.stored()
            consumer.drain()
            if stored != consumer.stored():
                return "stored later than acknowledged"
        finally:
            consumer.kill()
        failure = client.words().strip().splitlines()[-1:]
    owed = messages[1:] if len(said) < len(messages) else messages
    answers = [_answer(message, line) for message, line in zip(owed, said)]
    if client.code != 0:
        answers.append(f"client fails: {''.join(failure)}")
    return f"{' '.join(answers)}; {_storage(messages, stored)}"


def _answer(message: bytes, said: dict) -> str:
    if "error" in said:
        return f"({said['error']})"
    return said["code"] if said["of"] == control_id(message) else f"{said['code']} of another"


def _storage(messages: list[bytes], stored: list[tuple[str, bytes]]) -> str:
    """Every message is found once under its control id, except what is refused."""
    by_id = {}
    for name, raw in stored:
        by_id.setdefault(name, []).append(raw)
    found = []
    for message in messages:
        match by_id.pop(control_id(message), []):
            case []:
                found.append("not")
            case [raw]:
                found.append(likeness(message, raw))
            case raws:
                found.append(f"{len(raws)} times")
    if by_id:
        found.append("and strangers")
    return "stored " + (found[0] if len(set(found)) == 1 else ", ".join(found))


def checks(pcd: str, installation) -> list[Check]:
    return [
        Check("clients", peer, column, lambda c=installation.command(file), m=messages, o=options: observe(pcd, c, m, o))
        for peer, file in CLIENTS.items()
        for column, (messages, options) in columns().items()
    ]
