"""DescribeFunction. Trigger: S3 `renditions/…/1024.webp`. Reads: that picture, the model's key. Writes: the row's `seen`."""

import asyncio
import time
from typing import Any

from describe.dependencies import means
from describe.look import look_at
from shared.adapters.s3_events import for_each_key


def handler(event: dict[str, Any], context: object) -> None:
    """Raises when any photo failed, after all were tried: Lambda then delivers the event again."""
    for_each_key(event, lambda key: asyncio.run(look_at(key, means=means(), now=int(time.time()))))
