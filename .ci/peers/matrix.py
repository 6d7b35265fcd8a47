"""The observations as Markdown. It holds no times and no versions of the machine's own programs: it changes with a peer only."""

from checks import Check

TITLE = """# Peers

What `pcd listen` and `pcd send` were seen to do with programs that are not ours, on one machine.
`.ci/peers/run.py target/release/pcd --markdown` installs the peers in these versions, runs every case and prints this page;
CI compares the page with what it observes, and fails when a peer or this library behaves otherwise.
"""

TABLES = {
    "clients": """## Foreign clients send to `pcd listen`

All messages of a case go over one connection. MSA-1 of each answer; MSA-2 was the MSH-10 of the message every time.
Then what the store holds, compared with the file that the client was given: a client may write a message anew.
""",
    "servers": """## `pcd send` sends to foreign servers

First what the server answers when it is asked without `pcd`, and whether it answers again on the same connection. Then, of each case,
what `pcd send` printed of each message; which events it told on standard error; what the server's library handed over.
The servers run with their defaults, and none of them looks at MSH-15: where CA was asked for, their AA counts, with the event
"other family". "Further answer" and "answer to another": acknowledgements that no message waited for. They settle nothing.
"Both in one segment": a relay hands on two messages in one write.
A server that closes the connection after each answer can do so just when the next message is written; that message is sent once more.
""",
    "oddities": """## `pcd send` sends to a server that answers oddly

The server is written for this: each case is an oddity that is known from the field. Two reports each.
""",
    "TLS clients": """## TLS: foreign clients connect to `pcd listen`

`pcd listen` asks every client for a certificate. The headings say which one the client showed.
simple-hl7, @medplum/hl7 and the blocking client of hl7 speak no TLS.
""",
    "TLS servers": """## TLS: `pcd send` connects to foreign servers

Every server asks for a certificate. The headings say which one the server showed.
hl7apy, simple-hl7 and @medplum/hl7 speak no TLS.
""",
}
TLS = "## TLS: "


def document(checks: list[Check], versions: dict[str, str]) -> str:
    parts = [TITLE, "Versions: " + ", ".join(f"{name} {version}" for name, version in versions.items()) + ".\n"]
    for table, words in TABLES.items():
        chosen = [check for check in checks if check.table == table]
        if chosen:
            parts += [words, _table(chosen)]
    return "\n".join(parts)


def without_tls(document: str) -> str:
    """TLS stands last."""
    return document.removesuffix(tls_part(document))


def tls_part(document: str) -> str:
    return "".join(document.partition("\n" + TLS)[1:])


def _table(checks: list[Check]) -> str:
    columns = list(dict.fromkeys(check.column for check in checks))
    cells = {(check.peer, check.column): check.observed for check in checks}
    lines = [_row("", *columns), "|---" * (len(columns) + 1) + "|"]
    for peer in dict.fromkeys(check.peer for check in checks):
        lines.append(_row(peer, *(cells[peer, column] for column in columns)))
    return "\n".join(lines) + "\n"


def _row(*cells: str) -> str:
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"
