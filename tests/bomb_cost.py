"""`python -m tests.bomb_cost FILE…`: what taking each in costs above an idle process; one line of JSON a file.

Memory is the peak's growth in MB; time is the CPU's, in milliseconds, so that a busy machine does not change it.
"""

import json
import os
import sys
import time
from pathlib import Path

from tests.taking_in import TakenIn
from thumbnail.command import peak_bytes


def tell(file: Path) -> None:
    data = file.read_bytes()
    idle, started = peak_bytes(), time.process_time()
    outcome = TakenIn(data).outcome
    milliseconds, megabytes = (time.process_time() - started) * 1000, (peak_bytes() - idle) / 1e6
    told = {"file": str(file), "outcome": outcome, "milliseconds": milliseconds, "megabytes": megabytes}
    print(json.dumps(told), flush=True)


if __name__ == "__main__":
    for name in sys.argv[1:]:
        # Each in a copy of the process that has only imported: a peak never falls again.
        if (child := os.fork()) == 0:
            tell(Path(name))
            os._exit(0)
        os.waitpid(child, 0)
