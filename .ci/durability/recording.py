"""Reads what strace wrote of a consumer: what it did to the files of its store, and when which acknowledgement left it."""

import dataclasses
import os
import re
from collections.abc import Iterator

from durability.ledger import answers

# Everything that changes a file or a folder, makes it durable, or sends bytes. What the store is not known to use is
# recorded too, so that it is noticed when it begins to.
CALLS = (
    "openat,open,creat,write,writev,pwrite64,pwritev,pwritev2,fsync,fdatasync,sync_file_range,sync,syncfs,"
    "ftruncate,truncate,fallocate,copy_file_range,sendfile,unlink,unlinkat,rename,renameat,renameat2,link,linkat,"
    "sendto,sendmsg,mmap"
)

WHOLE = re.compile(r"^(\d+) +(\w+)\((.*)\) += (-?\d+|0x[0-9a-f]+|\?)(.*)$")
BEGUN = re.compile(r"^(\d+) +(\w+)\((.*?),? ?<unfinished \.\.\.>$")
ENDED = re.compile(r"^(\d+) +<\.\.\. (\w+) resumed>(.*)\) += (-?\d+|0x[0-9a-f]+|\?)(.*)$")
STRING = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')
DESCRIPTOR = re.compile(r"^-?\d+<([^>]*)>")


def strace(log: str, *more: str) -> list[str]:
    """The command that records into this file. It counts and injects for each thread alone."""
    return ["strace", "-f", "-yy", "-xx", "-s", "100000000", "-e", f"trace={CALLS}", *more, "-o", log]


@dataclasses.dataclass
class Call:
    """A system call, from the line where it began to the line where it ended; None if it never did."""

    name: str
    arguments: str
    begin: int
    end: int | None = None
    result: int | None = None
    injected: bool = False

    def strings(self) -> list[bytes]:
        return [_bytes(found) for found in STRING.findall(self.arguments)]

    def path(self) -> str:
        """What its first argument refers to: a file, or something like `TCP:[...]`."""
        found = DESCRIPTOR.match(self.arguments)
        if found is None:
            return ""
        text = found[1]
        return os.fsdecode(_bytes(text)) if text.startswith("\\x") else text

    def number(self, place: int) -> int:
        """An argument that is a number, counted from the last one, which is -1."""
        return int(self.arguments.split(", ")[place], 0)


def _bytes(escaped: str) -> bytes:
    return bytes.fromhex(escaped.replace("\\x", ""))


def calls(log: str) -> Iterator[Call]:
    """In the order in which they began."""
    found: list[Call] = []
    open_calls: dict[str, Call] = {}
    with open(log, encoding="ascii", errors="replace") as lines:
        for at, line in enumerate(lines):
            line = line.rstrip("\n")
            if match := WHOLE.match(line):
                found.append(_ended(Call(match[2], match[3], at), at, match[4], match[5]))
            elif match := BEGUN.match(line):
                call = Call(match[2], match[3], at)
                open_calls[match[1]] = call
                found.append(call)
            elif match := ENDED.match(line):
                call = open_calls.pop(match[1], None)
                if call is not None:
                    call.arguments += match[3]
                    _ended(call, at, match[4], match[5])
    return iter(found)


def _ended(call: Call, at: int, result: str, rest: str) -> Call:
    if result != "?":
        call.end, call.result = at, int(result, 0)
    call.injected = "(INJECTED)" in rest
    return call


@dataclasses.dataclass
class Write:
    """Bytes for a file; `data` is None where its length is set to `offset`."""

    file: int
    offset: int
    data: bytes | None
    begin: int
    end: float


@dataclasses.dataclass
class Sync:
    """A file, or the folder if it is None, was made durable; or that failed."""

    file: int | None
    begin: int
    end: int
    done: bool


@dataclasses.dataclass
class Name:
    """A name of the folder stands for this file from now on, or for none."""

    name: str
    file: int | None
    begin: int
    end: float


class Recording:
    """What happened to a store, in one or several runs of a consumer after each other."""

    def __init__(self, store: str):
        self.store = store
        self.writes: list[Write] = []
        self.syncs: list[Sync] = []
        self.names: list[Name] = []
        # When the acknowledgement of a control id began to leave, at the first time.
        self.promises: dict[str, int] = {}
        self.length = 0
        self.files = 0
        self._current: dict[str, int] = {}

    def start_from(self, folder: str) -> "Recording":
        """Begins with the files of a folder, which are durable."""
        for name in sorted(os.listdir(folder)):
            if self._is_ours(os.path.join(os.path.dirname(self.store), name)):
                with open(os.path.join(folder, name), "rb") as file:
                    data = file.read()
                number = self._new(name, 0, 0)
                self.writes.append(Write(number, 0, data, 0, 0))
                self.syncs.append(Sync(number, 1, 1, True))
        self.syncs.append(Sync(None, 1, 1, True))
        self.length = 2
        return self

    def add(self, log: str) -> "Recording":
        """Adds a run."""
        base = self.length
        last = 0
        for call in calls(log):
            last = max(last, call.begin, call.end or 0)
            call.begin += base
            if call.end is not None:
                call.end += base
            self._add(call)
        self.length = base + last + 1
        return self

    def _is_ours(self, path: str) -> bool:
        # The index of the log is lost with the machine, and the lock has no content.
        return path in (self.store, f"{self.store}-wal", f"{self.store}-journal")

    def _new(self, name: str, begin: int, end: float) -> int:
        number, self.files = self.files, self.files + 1
        self._current[name] = number
        self.names.append(Name(name, number, begin, end))
        return number

    def _add(self, call: Call) -> None:
        failed = call.end is not None and (call.result is None or call.result < 0)
        end = float("inf") if call.end is None else call.end
        name = call.name
        if name in ("sendto", "sendmsg", "write", "writev") and call.path().startswith("TCP"):
            # The first that can have left the machine: when the call began.
            for answer in answers(b"".join(call.strings()))[0]:
                if answer.code == "CA" and not failed:
                    self.promises.setdefault(answer.control_id, call.begin)
            return
        if name in ("openat", "open", "creat"):
            self._open(call, failed, end)
        elif name in ("unlink", "unlinkat"):
            path = os.fsdecode(call.strings()[0])
            if self._is_ours(path) and not failed:
                self._current.pop(os.path.basename(path), None)
                self.names.append(Name(os.path.basename(path), None, call.begin, end))
        elif name in ("fsync", "fdatasync"):
            self._sync(call)
        elif name == "mmap":
            shared = "MAP_SHARED" in call.arguments and "PROT_WRITE" in call.arguments
            mapped = re.search(r"\d+<([^>]*)>", call.arguments)
            if shared and mapped and self._is_ours(os.fsdecode(_bytes(mapped[1]))):
                raise SystemExit("the store maps its file into memory: this recording does not see what it writes")
        elif self._is_ours(call.path()):
            self._write(call, failed, end)
        elif any(self._is_ours(os.fsdecode(text)) for text in call.strings()[:2]):
            raise SystemExit(f"the store uses {name}, which this recording does not know")

    def _open(self, call: Call, failed: bool, end: float) -> None:
        path = os.fsdecode(call.strings()[0])
        if not self._is_ours(path) or failed or call.end is None:
            return
        name = os.path.basename(path)
        if name not in self._current:
            self._new(name, call.begin, end)
        elif "O_TRUNC" in call.arguments:
            self.writes.append(Write(self._current[name], 0, None, call.begin, end))

    def _sync(self, call: Call) -> None:
        path = call.path()
        if call.end is None:
            return
        # What was answered in place of the disk is not on the disk.
        done = call.result == 0 and not call.injected
        if path == os.path.dirname(self.store):
            self.syncs.append(Sync(None, call.begin, call.end, done))
        elif self._is_ours(path) and os.path.basename(path) in self._current:
            self.syncs.append(Sync(self._current[os.path.basename(path)], call.begin, call.end, done))

    def _write(self, call: Call, failed: bool, end: float) -> None:
        file = self._current.get(os.path.basename(call.path()))
        if file is None or failed:
            return
        if call.name == "pwrite64":
            data = call.strings()[0]
            written = data if call.result is None else data[: call.result]
            offset = call.number(-1)
            self.writes.append(Write(file, offset, written, call.begin, end))
        elif call.name == "ftruncate":
            self.writes.append(Write(file, call.number(-1), None, call.begin, end))
        else:
            raise SystemExit(f"the store uses {call.name}, which this recording does not know")
