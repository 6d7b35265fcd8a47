"""TLS with both certificates: foreign clients against `pcd listen`, `pcd send` against foreign servers, openssl on either side."""

import json
import os
import re
import selectors
import subprocess
import tempfile
import time

from certificates import Certificates
from checks import Check
from fixtures import REPORTS, control_id, fixture, write
from programs import Failure, Listen, Program, Server, run
from servers import PATIENT, arrival, grouped, positive, send, summed

CLIENTS = {
    "hl7, asyncio": "hl7_asyncio_client.py",
    "hl7apy, plain socket": "hl7apy_client.py",
    "node-hl7-client": "node_hl7_client.mjs",
}
SERVERS = {
    "hl7, asyncio": "hl7_asyncio_server.py",
    "node-hl7-server": "node_hl7_server.mjs",
}
# Which certificate the other side shows.
SHOWN_BY_CLIENTS = {"both certificates": "client", "no client certificate": None, "a stranger's": "foreign-client"}
SHOWN_BY_SERVERS = {
    "both certificates": "server",
    "a stranger's": "foreign-server",
    "for another host": "elsewhere",
    "for another host, and `--tls-name`": "elsewhere",
}
NAMED = "for another host, and `--tls-name`"
NAME = ("--tls-name", "localhost")
SHOWN_BY_PCD = {"pcd shows a stranger's": "foreign-client"}
# The security level lets openssl offer 1.1 at all: what is refused is refused by `pcd`.
VERSIONS = {
    "TLS 1.3": ("-tls1_3",),
    "TLS 1.2": ("-tls1_2",),
    "TLS 1.1": ("-tls1_1", "-cipher", "DEFAULT@SECLEVEL=0"),
}
REFUSED_VERSION = "TLS 1.1"
SECONDS = 30
START, END = b"\x0b", b"\x1c\r"


def observe_client(pcd: str, command: list[str], certificates: Certificates, shown: str | None) -> str:
    """A client that is served, or one that is refused, after which the next is served."""
    reports = [fixture(name) for name in REPORTS]
    with tempfile.TemporaryDirectory() as folder:
        consumer = Listen(pcd, folder, certificates.of_pcd("server"))
        try:
            files = write(folder, reports)
            answers = _answers(command, folder, consumer, certificates.of_peer(shown), files)
            if shown != "client":
                if answers or consumer.stored():
                    return "served"
                answers = ["refused, then a good one:"]
                answers += _answers(command, folder, consumer, certificates.of_peer("client"), files)
            stored = [name for name, _ in consumer.stored()]
            consumer.drain()
        finally:
            consumer.kill()
    kept = "stored" if stored == [control_id(report) for report in reports] else "not all stored"
    return f"{' '.join(answers)}; {kept}"


def _answers(command: list[str], folder: str, consumer: Listen, options: tuple[str, ...], files: list[str]) -> list[str]:
    client = run([*command, *options, "127.0.0.1", consumer.port, *files], folder)
    return [json.loads(line)["code"] for line in client.rest()]


def observe_server(pcd: str, command: list[str], certificates: Certificates, shown: str, own: str, name: tuple[str, ...]) -> str:
    """`pcd send` with one certificate against a server with another."""
    reports = [fixture(name) for name in REPORTS]
    with tempfile.TemporaryDirectory() as folder:
        server = Server(command, folder, certificates.of_peer(shown))
        try:
            outcomes, _ = send(pcd, folder, server.port, reports, PATIENT, certificates.of_pcd(own) + name)
            received = server.received(positive(outcomes))
        finally:
            server.kill()
    if shown == "server" and own == "client":
        return f"{grouped(outcomes)}; received {summed([arrival(report, received) for report in reports])}"
    return "taken" if positive(outcomes) or received else "not sent"


def observe_s_client(pcd: str, certificates: Certificates, version: str, shown: str | None) -> str:
    """What `openssl s_client` prints of the answer, or the alert that it met."""
    report = fixture(REPORTS[0])
    with tempfile.TemporaryDirectory() as folder:
        consumer = Listen(pcd, folder, certificates.of_pcd("server"))
        command = ["openssl", "s_client", "-quiet", "-verify_return_error", "-connect", f"127.0.0.1:{consumer.port}"]
        try:
            terminal = Terminal([*command, *VERSIONS[version], *certificates.of_openssl(shown)], folder)
            try:
                # Whoever is refused says nothing, so that the alert is met and not the end of the connection.
                if shown == "client" and version != REFUSED_VERSION:
                    terminal.write(START + report + END)
                answer = terminal.block()
            finally:
                terminal.kill()
            stored = [name for name, _ in consumer.stored()]
            consumer.drain()
        finally:
            consumer.kill()
        log = terminal.words()
    kept = "stored" if stored == [control_id(report)] else "stored not"
    if answer is not None:
        return f"{_code(answer, report)}; {kept}"
    alert = re.search(r" alert ([a-z ]+):", log)
    return f"refused ({alert[1] if alert else 'no alert'}); {kept}"


def observe_s_server(pcd: str, certificates: Certificates, shown: str, own: str, name: tuple[str, ...]) -> str:
    """`pcd send` against `openssl s_server`, which asks for a certificate and whose answer is typed in."""
    report = fixture(REPORTS[0])
    answer = f"MSH|^~\\&|ARKIV|VESTRE|||20261121101500||ACK^R01^ACK|A-1|P|2.6\rMSA|CA|{control_id(report)}\r"
    with tempfile.TemporaryDirectory() as folder:
        port = Server.free_port()
        command = ["openssl", "s_server", "-Verify", "1", "-verify_return_error", "-accept", port]
        terminal = Terminal([*command, *certificates.of_openssl(shown)], folder)
        try:
            terminal.until(b"ACCEPT")
            files = write(folder, [report])
            options = certificates.of_pcd(own) + name
            sender = Program([pcd, "send", "--ack-timeout", PATIENT, *options, "--to", f"127.0.0.1:{port}", *files], folder)
            good = shown != "foreign-server" and own == "client" and not name
            if good:
                got = terminal.block()
                terminal.write(START + answer.encode() + END)
            sender.end()
        finally:
            terminal.kill()
        line = json.loads(sender.rest()[0])
    if good:
        return f"{line['ack']}; received {'byte for byte' if got == report else 'changed'}"
    return "not sent" if line["ack"] is None else "taken"


class Terminal:
    """A program that is typed to and read from, as `openssl s_client` and `s_server` are used by hand."""

    def __init__(self, command: list[str], folder: str):
        self.log = os.path.join(folder, "terminal.log")
        with open(self.log, "wb") as log:
            self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=log, bufsize=0)
        self.output = b""

    def write(self, data: bytes) -> None:
        try:
            self.process.stdin.write(data)
        except BrokenPipeError:
            # It ended already; what it printed says why.
            return

    def until(self, mark: bytes) -> bytes | None:
        """All output up to a mark; nothing if it ends before."""
        deadline = time.monotonic() + SECONDS
        with selectors.DefaultSelector() as selector:
            selector.register(self.process.stdout, selectors.EVENT_READ)
            while mark not in self.output:
                if not selector.select(max(0, deadline - time.monotonic())):
                    raise Failure("openssl said nothing more")
                data = os.read(self.process.stdout.fileno(), 65536)
                if not data:
                    return None
                self.output += data
        before, self.output = self.output.split(mark, 1)
        return before

    def block(self) -> bytes | None:
        before = self.until(END)
        return None if before is None else before.split(START, 1)[-1]

    def kill(self) -> None:
        self.process.kill()
        self.process.wait()
        self.process.stdin.close()
        self.process.stdout.close()

    def words(self) -> str:
        with open(self.log, encoding="utf-8", errors="replace") as log:
            return log.read()


def _code(answer: bytes, report: bytes) -> str:
    fields = answer.decode().split("\rMSA|", 1)[-1].split("\r")[0].split("|")
    return fields[0] if fields[1] == control_id(report) else f"{fields[0]} of another"


def checks(pcd: str, installation, certificates: Certificates) -> list[Check]:
    found = []
    for peer, file in CLIENTS.items():
        for column, shown in SHOWN_BY_CLIENTS.items():
            command = installation.command(file)
            found.append(_check("TLS clients", peer, column, observe_client, pcd, command, certificates, shown))
    for version in VERSIONS:
        for column, shown in SHOWN_BY_CLIENTS.items():
            arguments = (pcd, certificates, version, shown)
            found.append(_check("TLS clients", f"openssl s_client, {version}", column, observe_s_client, *arguments))
    for column, shown, own in _pairs():
        how = (certificates, shown, own, NAME if column == NAMED else ())
        for peer, file in SERVERS.items():
            command = installation.command(file)
            found.append(_check("TLS servers", peer, column, observe_server, pcd, command, *how))
        found.append(_check("TLS servers", "openssl s_server", column, observe_s_server, pcd, *how))
    return found


def _pairs() -> list[tuple[str, str, str]]:
    pairs = [(column, shown, "client") for column, shown in SHOWN_BY_SERVERS.items()]
    return pairs + [(column, "server", own) for column, own in SHOWN_BY_PCD.items()]


def _check(table: str, peer: str, column: str, observe, *arguments) -> Check:
    return Check(table, peer, column, lambda: observe(*arguments))
