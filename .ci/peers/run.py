#!/usr/bin/env python3
"""Lets programs that are not ours talk with `pcd`, in both directions, and compares what becomes of it with what is known.

    run.py PATH/TO/pcd [--tls] [--only TEXT] [--markdown] [--write FILE.md] [--check FILE.md]

It installs the foreign libraries from PyPI and npm in a scratch folder, in the versions of requirements.txt and
package-lock.json. Needs Python 3.11, Node 20 or newer with npm, and openssl for `--tls`.
"""

import argparse
import concurrent.futures
import os
import subprocess
import sys
import tempfile

# Before the rest of this folder: nothing is written beside it.
sys.dont_write_bytecode = True

import clients
import matrix
import secured
import servers
from certificates import Certificates
from checks import Check
from expected import EXPECTED
from installed import Installation

AT_ONCE = 2


def main() -> int:
    arguments = _arguments()
    pcd = os.path.abspath(arguments.pcd)
    with tempfile.TemporaryDirectory() as folder:
        installation = Installation(_new(folder, "installation"))
        checks = clients.checks(pcd, installation) + servers.checks(pcd, installation)
        if arguments.tls:
            checks += secured.checks(pcd, installation, Certificates(_new(folder, "certificates")))
        checks = [check for check in checks if arguments.only in check.name]
        # Most of the time is spent waiting for a peer that stays silent.
        with concurrent.futures.ThreadPoolExecutor(AT_ONCE) as executor:
            failed = list(executor.map(lambda check: check.run(_expected(check)), checks)).count(False)
        document = matrix.document(checks, installation.versions)
    if arguments.check is not None:
        failed += not _same(arguments.check, document, arguments.tls)
    if arguments.write is not None:
        _write(arguments.write, document, arguments.tls)
    if arguments.markdown:
        print(f"\n{document}")
    total = len(checks) + (arguments.check is not None)
    print(f"{total - failed} passed, {failed} failed")
    return 1 if failed else 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pcd", help="the program, built")
    parser.add_argument("--tls", action="store_true", help="the cases with certificates too")
    parser.add_argument("--only", default="", metavar="TEXT", help="only the checks with this in their name")
    parser.add_argument("--markdown", action="store_true", help="print the matrix")
    parser.add_argument("--write", metavar="FILE.md", help="write the matrix; without --tls that part stays as it is")
    parser.add_argument("--check", metavar="FILE.md", help="fail unless this is the matrix")
    arguments = parser.parse_args()
    if (arguments.check or arguments.write) and arguments.only:
        parser.error("a matrix needs every check")
    return arguments


def _expected(check: Check) -> tuple[str, ...]:
    due = EXPECTED.get((check.table, check.peer, check.column))
    return () if due is None else (due,)


def _write(path: str, document: str, tls: bool) -> None:
    if not tls and os.path.exists(path):
        with open(path, encoding="utf-8") as file:
            document += matrix.tls_part(file.read())
    with open(path, "w", encoding="utf-8") as file:
        file.write(document)


def _same(path: str, document: str, tls: bool) -> bool:
    with open(path, encoding="utf-8") as file:
        written = file.read()
    if not tls:
        written = matrix.without_tls(written)
    if written.strip() == document.strip():
        print(f"ok    {path} holds what was observed")
        return True
    print(f"FAIL  {path} does not hold what was observed; --markdown prints what it is to hold", flush=True)
    with tempfile.NamedTemporaryFile("w", suffix=".md", encoding="utf-8") as observed:
        observed.write(document)
        observed.flush()
        subprocess.run(["diff", "-u", path, observed.name], check=False)
    return False


def _new(folder: str, name: str) -> str:
    path = os.path.join(folder, name)
    os.mkdir(path)
    return path


if __name__ == "__main__":
    sys.exit(main())
