"""What every Python peer is told on its command line, and the certificates it may be given."""

import argparse
import json
import ssl


def client() -> argparse.Namespace:
    """HOST PORT FILE...; the first file is owed no answer if `--first-unanswered` says so."""
    parser = _parser()
    parser.add_argument("host")
    parser.add_argument("port", type=int)
    parser.add_argument("files", nargs="+")
    parser.add_argument("--charset", default="utf-8")
    parser.add_argument("--first-unanswered", action="store_true")
    arguments = parser.parse_args()
    arguments.tls = _context(arguments, ssl.PROTOCOL_TLS_CLIENT)
    return arguments


def server() -> argparse.Namespace:
    """PORT, and for some servers how they are to behave."""
    parser = _parser()
    parser.add_argument("port", type=int)
    parser.add_argument("behaviour", nargs="?")
    arguments = parser.parse_args()
    arguments.tls = _context(arguments, ssl.PROTOCOL_TLS_SERVER)
    return arguments


def say(**what) -> None:
    print(json.dumps(what), flush=True)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser()
    for name in ("--cert", "--key", "--ca"):
        parser.add_argument(name)
    return parser


def _context(arguments: argparse.Namespace, protocol: int) -> ssl.SSLContext | None:
    if arguments.ca is None:
        return None
    context = ssl.SSLContext(protocol)
    context.load_verify_locations(arguments.ca)
    context.verify_mode = ssl.CERT_REQUIRED
    if arguments.cert is not None:
        context.load_cert_chain(arguments.cert, arguments.key)
    return context
