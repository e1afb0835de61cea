"""The logger, set up once: JSON lines with ids, codes and durations. Never a photo, URL, token, address or question."""

import logging

from aws_lambda_powertools import Logger

logger = Logger(service="codi")


def adopt(name: str) -> None:
    """Let what another logger says, such as the product's own, come out as the same JSON lines."""
    other = logging.getLogger(name)
    other.handlers, other.propagate = list(logger.handlers), False
    other.setLevel(logging.INFO)
