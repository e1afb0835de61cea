"""SweepFunction. Trigger: every 5 minutes. Reads: the `due` index. Writes: deletes what is due, files first, then rows;
ends stuck leases of photos and turns."""

from dataclasses import asdict
from typing import Any

from shared.observability import logger
from sweep.dependencies import tools
from sweep.housekeeping import sweep


def handler(event: dict[str, Any], context: object) -> None:
    logger.info("swept", extra=asdict(sweep(tools())))
