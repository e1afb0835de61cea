"""The logger, set up once: JSON lines with ids, codes and durations. Never a photo, URL, token, address or question."""

from aws_lambda_powertools import Logger

logger = Logger(service="codi")
