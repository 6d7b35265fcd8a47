"""A check: what is observed with one peer under one heading, and what is expected to be."""

import dataclasses
import subprocess
import time
from collections.abc import Callable

from programs import Failure


@dataclasses.dataclass
class Check:
    """Its observation is a sentence, which is compared with the expected one and stands in the matrix."""

    table: str
    peer: str
    column: str
    observe: Callable[[], str]
    observed: str = ""

    @property
    def name(self) -> str:
        return f"{self.table}: {self.peer}: {self.column}"

    def run(self, expected: tuple[str, ...]) -> bool:
        """Whether one of these was observed; all but the first are faults that are known."""
        begin = time.monotonic()
        try:
            self.observed = self.observe()
        except (Failure, OSError, LookupError, ValueError, subprocess.SubprocessError) as error:
            self.observed = f"no observation: {type(error).__name__}: {error}"
        passed = self.observed in expected
        seconds = time.monotonic() - begin
        verdict = "FAIL" if not passed else "ok  " if self.observed == expected[0] else "open"
        line = f"{verdict}  {self.name}: {self.observed} ({seconds:.1f} s)\n"
        if not passed:
            line += f"      expected: {' or: '.join(expected) or 'nothing yet'}\n"
        # In one write: others run beside it.
        print(line, end="", flush=True)
        return passed
