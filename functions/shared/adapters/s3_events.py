"""What S3 tells a function: the keys of new objects, and a round over them in which no photo's failure hides another's."""

from collections.abc import Callable
from typing import Any
from urllib.parse import unquote_plus

from shared.observability import logger
from shared.stylist.errors import fault


class PhotosFailedError(Exception):
    """Raised after the round, so that Lambda delivers the event again; what succeeded is not done twice."""


def keys(event: dict[str, Any]) -> list[str]:
    """The object keys of an S3 notification, decoded; S3's own test event has none."""
    return [unquote_plus(record["s3"]["object"]["key"]) for record in event.get("Records", [])]


def for_each_key(event: dict[str, Any], work: Callable[[str], object]) -> None:
    """Run `work` for every key and log its outcome; raises PhotosFailedError at the end if any failed."""
    failed = [key for key in keys(event) if not _done(key, work)]
    if failed:
        raise PhotosFailedError(f"{len(failed)} of {len(keys(event))} photos failed")


def _done(key: str, work: Callable[[str], object]) -> bool:
    try:
        outcome = work(key)
    except Exception as error:
        # The boundary: any failure is logged and retried by Lambda, whatever it was.
        logger.error("photo failed", extra={"key": key, **fault(error)})
        return False
    logger.info("photo taken", extra={"key": key, "outcome": outcome})
    return True
