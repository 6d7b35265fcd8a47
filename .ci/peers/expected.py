"""What was observed with these versions, peer by peer. A check fails when it is observed no more, for better or worse.

What a peer cannot do stands here as plainly as what it can.
"""

import servers
from clients import CLIENTS
from servers import LOST

EXACT = "stored byte for byte"
NO_CR = "without the last CR"
RECEIVED = "received byte for byte"
FAMILY = "told: other family"
TWO_FAMILIES = "told: further answer, other family"
UNANSWERED = "sent; no answer is owed"


def _clients() -> dict:
    columns = {
        "four reports": "CA CA CA AA; stored byte for byte",
        "ISO 8859-1": "CA; stored byte for byte",
        "500 KB": "CA; stored byte for byte",
        "refused": "CR CA; stored not, byte for byte",
        "owed no answer, then one that is": "CA; stored byte for byte",
    }
    found = {}
    for peer in CLIENTS:
        for column, due in columns.items():
            if peer in ("node-hl7-client", "simple-hl7"):
                due = due.replace("byte for byte", NO_CR)
            found["clients", peer, column] = due
    # It ignores a character set.
    found["clients", "simple-hl7", "ISO 8859-1"] = "CA; stored in UTF-8"
    unowed = "owed no answer, then one that is"
    found["clients", "hl7, blocking", unowed] = f"(waits for an answer) CA; {EXACT}"
    found["clients", "simple-hl7", unowed] = "(Can't send while awaiting response); stored not"
    return found


def _servers() -> dict:
    found = {}

    def peer(name: str, **columns: str) -> None:
        for column, due in columns.items():
            found["servers", name, getattr(servers, column)] = due

    peer(
        "hl7, asyncio",
        RAW="MSA|AA|MSH-10, MSH-9 ACK^R01^ACK, MSH-10 given, MSH-12 2.6, to the sender, with the last CR; stays",
        FOUR=f"4 × AA; {FAMILY}; {RECEIVED}",
        MANY=f"25 × AA; {FAMILY}; {RECEIVED}",
        # Its default character set is ASCII and its default limit 64 KB; beyond them it falls silent.
        LATIN=f"no answer within 4s + AA; {FAMILY}; received not + byte for byte",
        LARGE=f"no answer within 4s + AA; {FAMILY}; received not + byte for byte",
        UNOWED=f"{UNANSWERED} + AA; {RECEIVED}",
        ONE_SEGMENT=f"{UNANSWERED} + AA; {TWO_FAMILIES}; {RECEIVED}",
    )
    peer(
        "hl7apy",
        RAW="MSA|AA|MSH-10, MSH-9 empty, MSH-10 empty, MSH-12 2.5, to nobody, with the last CR; closes after it",
        # It closes the connection after each answer; a message that meets its end is sent once more.
        FOUR=f"4 × AA; {FAMILY}; {RECEIVED}",
        MANY=f"25 × AA; {FAMILY}; {RECEIVED}",
        LATIN=f"{LOST} + AA; {FAMILY}; received not + byte for byte",
        LARGE=f"2 × AA; {FAMILY}; {RECEIVED}",
        UNOWED=f"{UNANSWERED} + AA; {RECEIVED}",
        # Sent once more, for which the relay has no connection.
        ONE_SEGMENT=f"{UNANSWERED} + not sent: no connection; told: further answer; received byte for byte + not",
    )
    again = f"{NO_CR}, again and again"
    peer(
        "node-hl7-server",
        RAW="MSA|AA|MSH-10, MSH-9 ACK^R01^ACK_R01, MSH-10 given, MSH-12 2.6, to the sender in part, without the last CR; stays",
        # It keeps what it has answered, and answers it again with each further message.
        FOUR=f"4 × AA; {TWO_FAMILIES}; received 3 × {again} + {NO_CR}",
        MANY=f"25 × AA; told: answer to another, further answer, other family; received 24 × {again} + {NO_CR}",
        LATIN=f"2 × AA; {TWO_FAMILIES}; received with letters lost, again and again + {NO_CR}",
        LARGE=f"2 × AA; {TWO_FAMILIES}; received {again} + {NO_CR}",
        UNOWED=f"{UNANSWERED} + AA; received {NO_CR}",
        ONE_SEGMENT=f"{UNANSWERED} + AA; {TWO_FAMILIES}; received {NO_CR} + changed",
    )
    merged = f"{UNANSWERED} + no answer within 4s; told: further answer; received with the next one in it + not"
    peer(
        "simple-hl7",
        RAW="MSA|AA|MSH-10, MSH-9 ACK, MSH-10 given, MSH-12 2.3, to the sender, without the last CR; stays",
        FOUR=f"4 × AA; {FAMILY}; received {NO_CR}",
        MANY=f"25 × AA; {FAMILY}; received {NO_CR}",
        LATIN=f"2 × AA; {FAMILY}; received with letters lost + {NO_CR}",
        LARGE=f"2 × AA; {FAMILY}; received {NO_CR}",
        UNOWED=f"{UNANSWERED} + AA; received {NO_CR}",
        ONE_SEGMENT=merged,
    )
    peer(
        "@medplum/hl7",
        RAW="MSA|AA|MSH-10, MSH-9 ACK^R01^ACK, MSH-10 given, MSH-12 2.6, to the sender, without the last CR; stays",
        FOUR=f"4 × AA; {FAMILY}; {RECEIVED}",
        MANY=f"25 × AA; {FAMILY}; {RECEIVED}",
        LATIN=f"2 × AA; {FAMILY}; received with letters lost + byte for byte",
        LARGE=f"2 × AA; {FAMILY}; {RECEIVED}",
        UNOWED=f"{UNANSWERED} + AA; {RECEIVED}",
        ONE_SEGMENT=merged,
    )
    peer(
        "@medplum/hl7, enhanced mode",
        RAW="MSA|CA|MSH-10, MSH-9 ACK^R01^ACK, MSH-10 given, MSH-12 2.6, to the sender, without the last CR; stays",
        # CA at once and AA after it, whatever was asked for.
        FOUR=f"4 × CA; {TWO_FAMILIES}; {RECEIVED}",
        MANY=f"25 × CA; told: further answer; {RECEIVED}",
        LATIN="2 × CA; told: further answer; received with letters lost + byte for byte",
        LARGE=f"2 × CA; told: further answer; {RECEIVED}",
        UNOWED=f"{UNANSWERED} + CA; {RECEIVED}",
        ONE_SEGMENT=merged,
    )
    return found


def _oddities() -> dict:
    good = f"2 × AA; {FAMILY}; {RECEIVED}"
    twice = f"2 × AA; {TWO_FAMILIES}; {RECEIVED}"
    stranger = f"2 × no answer within 1s; told: answer to another; {RECEIVED}"
    none = f"2 × no answer within 1s; told: no acknowledgement; {RECEIVED}"
    found = {
        "the acknowledgement byte by byte": good,
        "the acknowledgement twice in one write": twice,
        "the former acknowledgement in front, in one write": twice,
        "CR LF in front of the block": good,
        "no CR after the last segment": good,
        "MSA-2 of no message": stranger,
        "MSA-2 of the former message": stranger,
        "an empty MSA-2": stranger,
        "no MSA": none,
        "a report instead": none,
        "a rejection": f"2 × AR; {FAMILY}; {RECEIVED}",
        "the connection closed instead": f"2 × {LOST}; {RECEIVED}, again and again",
    }
    return {("oddities", oddity, "two reports"): due for oddity, due in found.items()}


def _secured() -> dict:
    found = {}
    served = "CA CA CA AA; stored"
    for peer in ("hl7, asyncio", "hl7apy, plain socket", "node-hl7-client"):
        found["TLS clients", peer, "both certificates"] = served
        for shown in ("no client certificate", "a stranger's"):
            found["TLS clients", peer, shown] = f"refused, then a good one: {served}"
    for version in ("TLS 1.3", "TLS 1.2"):
        peer = f"openssl s_client, {version}"
        found["TLS clients", peer, "both certificates"] = "CA; stored"
        found["TLS clients", peer, "no client certificate"] = "refused (certificate required); stored not"
        found["TLS clients", peer, "a stranger's"] = "refused (unknown ca); stored not"
    for shown in ("both certificates", "no client certificate", "a stranger's"):
        found["TLS clients", "openssl s_client, TLS 1.1", shown] = "refused (handshake failure); stored not"
    for peer in ("hl7, asyncio", "node-hl7-server", "openssl s_server"):
        for column in ("a stranger's", "for another host, and `--tls-name`", "pcd shows a stranger's"):
            found["TLS servers", peer, column] = "not sent"
        # As ITI-19 has it: names count for who asks for them.
        found["TLS servers", peer, "for another host"] = "taken"
    found["TLS servers", "hl7, asyncio", "both certificates"] = f"4 × AA; {RECEIVED}"
    again = f"3 × {NO_CR}, again and again + {NO_CR}"
    found["TLS servers", "node-hl7-server", "both certificates"] = f"4 × AA; received {again}"
    found["TLS servers", "openssl s_server", "for another host"] = f"CA; {RECEIVED}"
    found["TLS servers", "openssl s_server", "both certificates"] = f"CA; {RECEIVED}"
    return found


EXPECTED: dict[tuple[str, str, str], str] = {**_clients(), **_servers(), **_oddities(), **_secured()}
