"""ThumbnailFunction. Trigger: S3 `uploads/`. Reads: the upload. Writes: `renditions/`, the row's `measured` or `rejected`."""

import time
from typing import Any

from shared.adapters.s3_events import for_each_key
from thumbnail.dependencies import pictures, rows
from thumbnail.intake import take_in


def handler(event: dict[str, Any], context: object) -> None:
    """Raises when any photo failed, after all were tried: Lambda then delivers the event again."""
    for_each_key(event, lambda key: take_in(key, rows=rows(), pictures=pictures(), now=int(time.time())))
