"""Claims, one JSON line each."""

import json
import sys


class Claims:
    """Prints each claim with what was found, and remembers whether all of them hold."""

    def __init__(self):
        self.all_hold = True

    def claim(self, name: str, holds: bool, required: bool = True, **figures) -> None:
        print(json.dumps({"claim": name, "holds": holds, "required": required, **figures}), flush=True)
        if required and not holds:
            self.all_hold = False
            print(f"FAIL  {name}", file=sys.stderr, flush=True)

    def exit_code(self) -> int:
        return 0 if self.all_hold else 1
