"""What is in the journal of a consumer that has ended, and how that compares with what the devices know."""

import collections

from durability.claims import Claims
from durability.consumer import rows
from durability.ledger import Ledger, digest


def compare(claims: Claims, ledger: Ledger, store: str, common: dict, no_doubles: bool) -> None:
    """What is in the file, against what the devices know; `no_doubles` fails if a message is stored twice."""
    sent = ledger.digests()
    stored = [
        (sender, control_id, digest(bytes(raw)))
        for sender, control_id, raw in rows(store, "SELECT sender, control_id, raw FROM message ORDER BY position")
    ]
    found = {kept for _, _, kept in stored}
    lost = ledger.required() - found
    foreign = sum(sent.get(control_id) != kept for _, control_id, kept in stored)
    claims.claim(
        "what was acknowledged is stored, byte for byte",
        not lost and not foreign and len(ledger.acknowledged) > 0,
        **common,
        acknowledged=len(ledger.acknowledged),
        lost=len(lost),
        never_sent=foreign,
    )
    contents = collections.defaultdict(set)
    for sender, control_id, kept in stored:
        contents[sender, control_id].add(kept)
    first = list(dict.fromkeys(stored))
    broken = 0
    for source, messages in ledger.sent.items():
        kept = [control_id for sender, control_id, _ in first if sender == f"{source}|ICU"]
        broken += kept != [control_id for control_id, _ in messages]
    claims.claim(
        "the messages of each device are in the order in which it sent them",
        broken == 0,
        **common,
        devices=len(ledger.sent),
        out_of_order=broken,
    )
    claims.claim(
        "no control id stands for two contents",
        all(len(kept) == 1 for kept in contents.values()),
        **common,
        doubled_after_dedupe=sum(len(kept) - 1 for kept in contents.values()),
    )
    claims.claim(
        "a message that is repeated after a kill is stored once",
        len(stored) == len(first),
        required=no_doubles,
        **common,
        messages=len(first),
        stored_twice=len(stored) - len(first),
    )
