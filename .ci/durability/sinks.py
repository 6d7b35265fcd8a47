"""What each sink of a pipeline has, read from where it keeps it, and how that compares with what the devices know."""

import collections
import contextlib
import dataclasses
import glob
import json
import os

from durability.broker import Broker
from durability.child import essence
from durability.claims import Claims
from durability.ledger import Ledger
from durability.pipeline import Site

# How much of the end of a file holds its last line.
LAST_LINE = 65536


@dataclasses.dataclass(frozen=True)
class Taken:
    """A report that a sink has."""

    key: str
    source: str
    control_id: str
    essence: str
    # Reports that stand behind it came before it: it had been set aside.
    out_of_order: bool = False


def by_child(site: Site) -> list[Taken]:
    """In the order in which it was written; a line that a kill has cut in two was not acknowledged."""
    found = []
    with contextlib.suppress(FileNotFoundError), open(site.desk.taken, "rb") as lines:
        for line in lines:
            with contextlib.suppress(ValueError):
                kept = json.loads(line)
                found.append(Taken(kept["key"], kept["source"], kept["control_id"], kept["essence"], kept["out_of_order"]))
    return found


def in_lines(site: Site) -> list[Taken]:
    found = []
    for path in lines_files(site):
        with open(path, encoding="utf-8") as lines:
            for kept in map(json.loads, lines):
                found.append(Taken(kept["key"], *essence(kept["message"]), kept["out_of_order"]))
    return found


def in_files(site: Site) -> list[Taken]:
    """By position: a file is one report, and its name the key."""
    found = []
    for path in sorted(glob.glob(os.path.join(site.files, "*", "*.hl7"))):
        with open(path, encoding="utf-8", newline="") as file:
            found.append(Taken(os.path.basename(path), *essence(file.read())))
    return found


def in_stream(broker: Broker) -> list[Taken]:
    return [
        Taken(it.headers["Nats-Msg-Id"], *essence(it.message), "Ihe-Pcd-Out-Of-Order" in it.headers) for it in broker.all()
    ]


def last_of_child(site: Site) -> int:
    """The position of the report that it took last."""
    with contextlib.suppress(FileNotFoundError, ValueError, IndexError):
        return json.loads(last_line(site.desk.taken))["position"]
    return 0


def last_of_lines(site: Site) -> int:
    for path in reversed(lines_files(site)):
        with contextlib.suppress(FileNotFoundError, ValueError, IndexError):
            return json.loads(last_line(path))["position"]
    return 0


def last_of_files(site: Site) -> int:
    folders = sorted(os.listdir(site.files))
    names = [name for folder in folders[-2:] if folder.isdigit() for name in os.listdir(os.path.join(site.files, folder))]
    return max((int(name.split("-", 1)[0]) for name in names if name.endswith(".hl7")), default=0)


def lines_files(site: Site) -> list[str]:
    """The files of lines by the key of their first report, the one that is being written among them."""
    names = [name for name in os.listdir(site.lines) if name.endswith((".ndjson", ".ndjson.open"))]
    return [os.path.join(site.lines, name) for name in sorted(names)]


def last_line(path: str) -> bytes:
    """The last whole line."""
    with open(path, "rb") as file:
        file.seek(max(0, os.path.getsize(path) - LAST_LINE))
        return file.read().split(b"\n")[:-1][-1]


def compare(
    claims: Claims, name: str, taken: list[Taken], ledger: Ledger, wanted: dict[str, str], repeats: bool, common: dict
) -> None:
    """What a sink has, against what the devices sent; `wanted` has the essence of each message by its control id."""
    known = {control_id for sent in ledger.sent.values() for control_id, _ in sent}
    lost = ledger.acknowledged - {it.control_id for it in taken}
    foreign = [it for it in taken if it.control_id not in known or wanted.get(it.control_id) != it.essence]
    keys, contents = collections.defaultdict(set), collections.defaultdict(set)
    for it in taken:
        keys[it.control_id].add(it.key)
        contents[it.key].add((it.control_id, it.essence))
    doubled = sum(len(found) - 1 for found in [*keys.values(), *contents.values()])
    first: dict[str, Taken] = {}
    for it in taken:
        first.setdefault(it.key, it)
    again = len(taken) - len(first)
    promise = "at least once, and once by key" if repeats else "exactly once, by key"
    claims.claim(
        f"{name}: what was acknowledged is there {promise}, with its values",
        not lost and not foreign and not doubled and (repeats or not again) and len(ledger.acknowledged) > 0,
        **common,
        acknowledged=len(ledger.acknowledged),
        lost=len(lost),
        never_sent=len(foreign),
        doubled_by_key=doubled,
        came_again=again,
    )
    late = {it.control_id for it in first.values() if it.out_of_order}
    broken = 0
    for source, sent in ledger.sent.items():
        in_order = [it.control_id for it in first.values() if it.source == source and not it.out_of_order]
        broken += in_order != [control_id for control_id, _ in sent if control_id not in late]
    claims.claim(
        f"{name}: the reports of each device are in the order in which it sent them",
        broken == 0,
        **common,
        devices=len(ledger.sent),
        out_of_order=broken,
        released_after_they_were_set_aside=len(late),
    )
