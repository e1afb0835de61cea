"""Logger and metrics, set up once: JSON lines with ids, codes and durations. Never a photo, URL, token, address or question."""

from aws_lambda_powertools import Logger, Metrics

SERVICE = "codi"

logger = Logger(service=SERVICE)
metrics = Metrics(namespace="Codi", service=SERVICE)
