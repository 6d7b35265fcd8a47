"""Sends published messages to `pcd listen` with a client that is not ours, and checks what comes back.

    peer.py PATH/TO/pcd

The client is the command `mllp_send` of the Python package `hl7`. Every file meets a fresh consumer with a fresh
store, since control ids repeat among the samples. What is expected is worked out here, from MSH alone.
"""

import collections
import contextlib
import glob
import os
import re
import select
import signal
import socket
import sqlite3
import subprocess
import sys
import tempfile
import time

from hl7.client import read_loose

# The client has no time-out of its own; this is its command line with one.
CLIENT = "import socket; socket.setdefaulttimeout({}); from hl7.client import mllp_send; mllp_send()"
ANSWER_SECONDS = 10
NO_ANSWER_SECONDS = 2
START_SECONDS = 10
DRAIN_SECONDS = 15

# PCD-01 in both families of identifiers (MSH-21.3).
PCD_01 = {"1.3.6.1.4.1.19376.1.6.1.1.1", "1.3.6.1.4.1.19376.1.6.4.1"}

# Our own fixtures, beside the samples: they hold what no sample shows.
OWN = [
    "monitor-with-three-vital-signs",
    "two-orders-repeat-a-path",
    "episodic-cuff-pressure",
    "waveform-as-a-numeric-array",
    "unidentified-patient-at-a-bed",
    "no-profile-named",
    "both-profile-families",
    "application-acknowledgment-asked-for",
    "no-acknowledgment-asked-for",
    "original-mode",
    "original-mode-and-older-version",
    "alert",
    "acknowledgment-with-an-error",
]


class Failure(Exception):
    """A check that failed, in words."""


def check(condition: bool, words: str) -> None:
    if not condition:
        raise Failure(words)


class Header:
    """The fields of MSH, numbered as the standard numbers them."""

    def __init__(self, message: bytes):
        self.fields = message.split(b"\r", 1)[0].decode("latin-1").split("|")

    def __getitem__(self, number: int) -> str:
        return self.fields[number - 1] if number <= len(self.fields) else ""

    def part(self, number: int, component: int) -> str:
        return (self[number].split("~")[0].split("^") + [""] * component)[component - 1]

    def profiles(self) -> set[str]:
        return {(repetition.split("^") + ["", ""])[2] for repetition in self[21].split("~") if repetition}


def refusal(header: Header) -> tuple[str, str] | None:
    """ERR-2 and ERR-3 of the refusal that is due, or nothing."""
    if (header.part(9, 1), header.part(9, 2)) != ("ORU", "R01"):
        return "MSH^1^9", "200"
    if header.part(12, 1) != "2.6":
        return "MSH^1^12", "203"
    if header.profiles() and not header.profiles() & PCD_01:
        return "MSH^1^21^1^3", "200"
    return None


def code(header: Header) -> str | None:
    """MSA-1, from MSH-15 and MSH-16; nothing when no answer is due."""
    if header.part(9, 1) == "ACK":
        return None
    refused = refusal(header) is not None
    accept, application = header[15], header[16]
    due = {"AL": True, "NE": False, "ER": refused, "SU": not refused}
    if not accept and not application:
        return "AR" if refused else "AA"
    if due.get(accept, False):
        return "CR" if refused else "CA"
    if due.get(application, False):
        return "AR" if refused else "AA"
    return None


def observations(message: bytes) -> collections.Counter:
    """Path and code, and of numbers the digits, of every row that is not a device (whose OBX-4 ends in zero)."""
    found = collections.Counter()
    for segment in message.decode("latin-1").split("\r"):
        field = segment.split("|") + [""] * 6
        if field[0] == "OBX" and field[4].split(".")[-1] != "0":
            found[field[4], field[3].split("^")[0], field[5] if field[2] == "NM" else None] += 1
    return found


class Consumer:
    """A running `pcd listen`."""

    def __init__(self, program: str, folder: str):
        self.store = os.path.join(folder, "store.db")
        self.log = os.path.join(folder, "log")
        with open(self.log, "wb") as log:
            self.process = subprocess.Popen(
                [program, "listen", "--bind", "127.0.0.1:0", "--store", self.store],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=log,
            )
        ready, _, _ = select.select([self.process.stdout], [], [], START_SECONDS)
        line = self.process.stdout.readline().decode() if ready else ""
        address = re.fullmatch(r"listening on (\S+):(\d+)\s*", line)
        check(address is not None, f"the consumer did not say where it listens, but {line!r}")
        self.host, self.port = address[1], address[2]

    def drain(self) -> str:
        """Ends it in order, and answers what it logged."""
        self.process.send_signal(signal.SIGTERM)
        status = self.process.wait(DRAIN_SECONDS)
        check(status == 0, f"the consumer ended with {status} after SIGTERM")
        with open(self.log, encoding="utf-8") as log:
            return log.read()

    def rows(self, query: str) -> list[tuple]:
        with contextlib.closing(sqlite3.connect(f"file:{self.store}?mode=ro", uri=True, timeout=5)) as connection:
            return connection.execute(query).fetchall()


def send(consumer: Consumer, path: str, seconds: float) -> bytes | None:
    """What the client prints of the answer; nothing when it gave up waiting."""
    command = [sys.executable, "-c", CLIENT.format(seconds), "--loose"]
    command += ["--port", consumer.port, "--file", path, consumer.host]
    client = subprocess.run(command, capture_output=True, timeout=seconds + 30)
    if client.returncode != 0:
        words = client.stderr.decode().strip().splitlines()[-1:]
        check("timed out" in str(words).lower(), f"the client failed: {words}")
        return None
    return client.stdout.removesuffix(b"\n")


def check_answer(sent: Header, answer: bytes) -> None:
    check(answer.startswith(b"\x0b") and answer.endswith(b"\x1c\r"), "the answer is no complete MLLP block")
    segments = [line.split("|") for line in answer[1:-2].decode("latin-1").split("\r") if line]
    header = Header(answer[1:-2])
    wanted = f"ACK^{sent.part(9, 2)}^ACK"
    check(header[2] == r"^~\&", "MSH-2")
    check(header[9] == wanted, f"MSH-9 is {header[9]}, not {wanted}")
    check((header[5], header[6]) == (sent[3], sent[4]), "MSH-5 and MSH-6 are not the sender")
    check(header[3] == sent[5] if sent[5] else header[3] != "", "MSH-3 is not who was addressed")
    check(header[4] == sent[6] or not sent[6], "MSH-4 is not who was addressed")
    check(re.fullmatch(r"\d{14}(\.\d{1,4})?[+-]\d{4}", header[7]) is not None, "MSH-7 is no time with a zone")
    check(header[10] not in ("", sent[10]), "MSH-10 is not the consumer's own")
    check(header[11] == sent[11], "MSH-11 is not the sender's")
    check(header[12] == "2.6", "MSH-12")
    check("AL" not in (header[15], header[16]), "an acknowledgment asks for none")

    msa = next((segment for segment in segments if segment[0] == "MSA"), [""])
    check(msa[1:3] == [code(sent), sent[10]], f"MSA is {msa[1:3]}, not {[code(sent), sent[10]]}")
    errors = [segment + [""] * 5 for segment in segments if segment[0] == "ERR"]
    due = refusal(sent)
    if due is None:
        check(not any(error[4] == "E" for error in errors), "an error in a positive acknowledgment")
        return
    found = [(error[2], error[3].split("^")[0]) for error in errors if error[4] == "E"]
    # ERR-2 names the field, and may say more.
    named = any(place == due[0] or place.startswith(due[0] + "^") for place, error in found if error == due[1])
    check(named, f"ERR-2 and ERR-3 are {found}, not {due}")
    check(all(error[1] == "" for error in errors), "ERR-1 is not used")


def check_stored(consumer: Consumer, sent: Header, message: bytes) -> None:
    """Asked as soon as the acknowledgment is there: it promised that the message is on the disk."""
    rows = consumer.rows("SELECT control_id, raw FROM message")
    if refusal(sent) is not None or sent.part(9, 1) == "ACK":
        check(rows == [], "what was refused is stored")
        return
    check(len(rows) == 1, f"{len(rows)} messages are stored, not 1")
    control_id, raw = rows[0]
    check(control_id == sent[10], "the stored control id is not MSH-10")
    check(bytes(raw) == message, "the stored bytes are not those that were sent")


def check_observations(consumer: Consumer, sent: Header, message: bytes) -> int:
    expected = observations(message) if refusal(sent) is None else collections.Counter()
    rows = consumer.rows("SELECT path, code, kind, value, obr, obx FROM observation")
    found = collections.Counter(
        (path, str(code), value if (path, str(code), value) in expected else None)
        for path, code, _, value, _, _ in rows
    )
    check(found == expected, f"{len(rows)} observations are stored, {expected.total()} were sent, or they differ")
    places = {row[4:] for row in rows}
    check(len(places) == len(rows), "two observations share a place in the message")
    return len(rows)


def check_file(program: str, path: str) -> str:
    with open(path, "rb") as file:
        messages = list(read_loose(file))
    check(len(messages) == 1, f"{len(messages)} messages in one file")
    message = messages[0]
    sent = Header(message)
    due = code(sent)
    with tempfile.TemporaryDirectory() as folder:
        consumer = Consumer(program, folder)
        try:
            answer = send(consumer, path, NO_ANSWER_SECONDS if due is None else ANSWER_SECONDS)
            if due is None:
                check(answer is None, "an answer that nobody asked for")
            else:
                check(answer is not None, f"no answer, but {due} is due")
                check_answer(sent, answer)
                check_stored(consumer, sent, message)
            log = consumer.drain()
        finally:
            if consumer.process.poll() is None:
                consumer.process.kill()
                consumer.process.wait()
            consumer.process.stdout.close()
        check_stored(consumer, sent, message)
        stored = check_observations(consumer, sent, message)
    verdict = "refused" if refusal(sent) else "stored"
    if sent.part(9, 1) == "ACK":
        verdict = "counted"
        counted = re.search(r"\b1 acknowledge?ments?\b|acknowledge?ments?(_received)?[=:] ?1\b", log)
        check(counted is not None, "the log does not say that one acknowledgment came in")
    return f"{due or 'no answer'}, {verdict}, {stored} observations"


def files() -> list[str]:
    root = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    own = [os.path.join(root, "fuzz/corpus/report", name) for name in OWN]
    folder = os.environ.get("PCD_CORPUS")
    if not folder:
        return own
    samples = sorted(glob.glob(os.path.join(folder, "nist_*.hl7")))
    check(samples != [], f"no nist_*.hl7 in {folder}")
    return samples + own


def main() -> int:
    program = os.path.abspath(sys.argv[1])
    failed = 0
    paths = files()
    for path in paths:
        begin = time.monotonic()
        try:
            verdict = f"ok    {os.path.basename(path)}: {check_file(program, path)}"
        except (Failure, sqlite3.Error, subprocess.TimeoutExpired, socket.timeout) as error:
            failed += 1
            verdict = f"FAIL  {os.path.basename(path)}: {error}"
        print(f"{verdict} ({time.monotonic() - begin:.1f} s)", flush=True)
    print(f"{len(paths) - failed} passed, {failed} failed")
    return 1 if failed else 0


sys.exit(main())
