"""`python -m tests.recorded --port 8900`: the recorded model server, until it is stopped."""

import argparse

import uvicorn

from tests.recorded.app import Recorded
from tests.recorded.faults import FAULTS


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.recorded", description=__doc__)
    parser.add_argument("--port", type=int, required=True)
    parser.add_argument("--refuse-loopback", action="store_true", help="cannot download from here, as a hosted provider")
    parser.add_argument("--pace", type=float, default=0.02, help="seconds between chunks")
    parser.add_argument("--first", type=float, default=0.3, help="seconds before the first chunk")
    parser.add_argument("--size", type=int, default=4, help="characters in a chunk")
    parser.add_argument("--fault", choices=FAULTS, default="none")
    wanted = parser.parse_args()
    recorded = Recorded(wanted.pace, wanted.first, wanted.size, wanted.refuse_loopback, wanted.fault)
    uvicorn.run(recorded.app(), host="127.0.0.1", port=wanted.port, log_level="warning")


main()
