#!/usr/bin/env python3
"""A sink as a child process of `pcd run`, which keeps what it has taken, and misbehaves.

    child.py FOLDER SEED

It speaks version 1 of the line protocol of `ihe_pcd_adapters::exec`. What it takes is on the disk before it answers.
Seldom, and by chance, it does one of `WHIMS` to a report, but never twice to the same one. What stands in `FOLDER/mode` it does to
every report, or instead of its hello. Whatever it says that it should not say holds a name of a patient, which nobody may repeat.
"""

import contextlib
import hashlib
import json
import os
import random
import select
import sys
import time

PATIENT = "T-40017"
# One report in so many, and one start in so many.
WHIM_EVERY = 150
BAD_START_EVERY = 12
WHIMS = ("dies before", "dies after", "talks nonsense", "names another report", "answers twice", "floods", "never ends a line")
# These cost the time limit of an answer: one in so many whims.
HANGS_EVERY = 12
STARTS = ("dies at once", "talks nonsense at once", "speaks another version")
# What the mode may be: `breaks` is to die over each report.
MODES = ("hangs", "floods", "talks nonsense at once", "dies at once", "breaks")
# To show that it is found.
SILENT = "acknowledges without writing"


def essence(message: str) -> tuple[str, str, str]:
    """MSH-3, MSH-10, and a digest of the values and notes: what a message and the report that is written of it have in common."""
    source = control_id = ""
    found = hashlib.sha256()
    for segment in message.split("\r"):
        fields = segment.split("|")
        if fields[0] == "MSH":
            source, control_id = fields[2], fields[9]
        elif fields[0] == "OBX":
            found.update("|".join(fields[2:7]).encode() + b"\r")
        elif fields[0] == "NTE":
            found.update(fields[3].encode() + b"\r")
    return source, control_id, found.hexdigest()[:32]


class Desk:
    """The files that it keeps, for whoever looks at it from outside."""

    def __init__(self, folder: str):
        self.taken = os.path.join(folder, "taken")
        self.events = os.path.join(folder, "events")
        self.mode_file = os.path.join(folder, "mode")
        self.last_whim = os.path.join(folder, "last-whim")

    def open(self) -> int:
        """The file of what is taken; a line that a kill has cut in two is ended."""
        file = os.open(self.taken, os.O_RDWR | os.O_CREAT | os.O_APPEND, 0o600)
        size = os.fstat(file).st_size
        if size and os.pread(file, 1, size - 1) != b"\n":
            os.write(file, b"\n")
        return file

    def tell(self, what: str) -> None:
        told = {"what": what, "pid": os.getpid(), "parent": os.getppid(), "at": time.monotonic()}
        line = json.dumps(told) + "\n"
        file = os.open(self.events, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        os.write(file, line.encode())
        os.close(file)

    def mode(self) -> str:
        with contextlib.suppress(FileNotFoundError), open(self.mode_file, encoding="utf-8") as file:
            return file.read()
        return ""

    def is_new(self, key: str) -> bool:
        """Whether it has done nothing to this report yet."""
        with contextlib.suppress(FileNotFoundError), open(self.last_whim, encoding="utf-8") as file:
            if file.read() == key:
                return False
        with open(self.last_whim, "w", encoding="utf-8") as file:
            file.write(key)
        return True


def say(line: dict) -> None:
    sys.stdout.write(json.dumps(line) + "\n")
    sys.stdout.flush()


def stay() -> None:
    """Says and reads nothing more, until it is killed or nobody is there any more who could do that: then its input has ended."""
    poll = select.poll()
    poll.register(0, select.POLLHUP)
    poll.poll()
    os._exit(1)


def misbehave(what: str) -> None:
    if what == "hangs":
        stay()
    if what == "floods":
        with contextlib.suppress(OSError):
            while True:
                os.write(2, (f"{PATIENT} " * 500 + "\n").encode())
    if what == "never ends a line":
        with contextlib.suppress(OSError):
            while True:
                os.write(1, f"{PATIENT} ".encode() * 500)
    if what in ("talks nonsense", "talks nonsense at once"):
        os.write(1, f"Traceback of {PATIENT}\n".encode())
        stay()
    if what == "speaks another version":
        say({"ihe-pcd-exec": 2, "role": "sink"})
        stay()
    # Everything else is to die.
    os._exit(3)


def main() -> None:
    folder, seed = sys.argv[1:]
    desk = Desk(folder)
    chance = random.Random(f"{seed}-{os.getpid()}-{time.monotonic_ns()}")
    desk.tell("started")
    hello = json.loads(sys.stdin.readline() or "{}")
    if hello.get("ihe-pcd-exec") != 1 or hello.get("role") != "sink":
        sys.exit("this is a sink, and speaks version 1")
    mode = desk.mode()
    if mode.endswith("at once"):
        desk.tell(mode)
        misbehave(mode)
    elif not mode and chance.randrange(BAD_START_EVERY) == 0:
        whim = chance.choice(STARTS)
        desk.tell(whim)
        misbehave(whim)
    say({"ihe-pcd-exec": 1, "role": "sink"})
    file = desk.open()
    for line in sys.stdin:
        report = json.loads(line)
        whim = ""
        if mode := desk.mode():
            desk.tell(mode)
            if mode != SILENT:
                misbehave(mode)
        elif chance.randrange(WHIM_EVERY) == 0 and desk.is_new(report["key"]):
            whim = "hangs" if chance.randrange(HANGS_EVERY) == 0 else chance.choice(WHIMS)
            desk.tell(whim)
        if whim and whim not in ("dies after", "names another report", "answers twice"):
            misbehave(whim)
        source, control_id, found = essence(report["message"])
        kept = {name: report[name] for name in ("key", "position", "out_of_order")}
        kept |= {"source": source, "control_id": control_id, "essence": found}
        if not mode:
            os.write(file, (json.dumps(kept) + "\n").encode())
            os.fsync(file)
        if whim == "dies after":
            misbehave(whim)
        if whim == "names another report":
            say({"taken": report["report"] + 1})
            stay()
        say({"taken": report["report"]})
        if whim == "answers twice":
            say({"taken": report["report"], "why": PATIENT})


if __name__ == "__main__":
    main()
