"""The logger and the metrics, set up once: JSON lines with ids, codes and counts. Never a photo, URL, token or question."""

import logging
from collections.abc import Mapping

from aws_lambda_powertools import Logger, Metrics
from aws_lambda_powertools.metrics import MetricUnit

logger = Logger(service="codi")
metrics = Metrics(namespace="Codi", service="codi")
"""`service` is the only dimension: nothing that names a person, a photo or a conversation."""


def adopt(name: str) -> None:
    """Let what another logger says, such as the product's own, come out as the same JSON lines."""
    other = logging.getLogger(name)
    other.handlers, other.propagate = list(logger.handlers), False
    other.setLevel(logging.INFO)


def count(counts: Mapping[str, int]) -> None:
    """Write counts as one line in CloudWatch's embedded metric format; zeros too, so that a share can be computed."""
    for name, value in counts.items():
        metrics.add_metric(name=name, unit=MetricUnit.Count, value=value)
    metrics.flush_metrics()
