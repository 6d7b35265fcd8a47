"""Opens stores with the library's own code, many of them in one process: `open_journals`."""

import json
import subprocess


class Opener:
    """The example `open_journals`, built."""

    def __init__(self, program: str):
        self.process = subprocess.Popen([program], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def open(self, path: str) -> "Opened":
        self.process.stdin.write(f"{path}\n")
        self.process.stdin.flush()
        line = self.process.stdout.readline()
        if not line:
            raise SystemExit(f"open_journals ended with {self.process.wait()} at {path}")
        return Opened(json.loads(line))

    def close(self) -> None:
        self.process.stdin.close()
        self.process.wait()
        self.process.stdout.close()


class Opened:
    """What was in a file."""

    def __init__(self, found: dict):
        self.refused: str | None = found.get("refused")
        self.digests: list[str] = [digest for _, digest in found.get("entries", [])]
        self.told: list[int] = found.get("told", [])
        self.failed: str | None = found.get("failed")
        self.verified: dict = found.get("verified", {})

    def in_order(self) -> bool:
        return self.refused is None and self.failed is None and not self.told and self.verified.get("in_order", False)

    def faults(self, required: set[str], known: set[str]) -> list[str]:
        """What is wrong with it, in words, given what must be and what may be in it."""
        if self.refused is not None:
            # Nothing was promised yet: but the consumer does not start either.
            return [f"not opened: {self.refused}"]
        faults = []
        lost = len(required - set(self.digests))
        if lost:
            faults.append(f"{lost} acknowledged messages are lost")
        foreign = len(set(self.digests) - known)
        if foreign:
            faults.append(f"{foreign} messages nobody sent")
        if not self.in_order():
            faults.append(f"not in order: told {self.told[:3]}, failed {self.failed}, verified {self.verified}")
        return faults
